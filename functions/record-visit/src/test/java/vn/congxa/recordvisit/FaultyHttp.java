package vn.congxa.recordvisit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/**
 * A network on which answers get lost after DynamoDB did what was asked, before a DynamoDB that
 * throttles and finds transactions in conflict: what DynamoDB Local never does by itself.
 */
final class FaultyHttp implements SdkHttpClient {
  private static final String THROTTLED =
      """
      {"__type": "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",
       "message": "too fast"}
      """;
  private static final String CONFLICT =
      """
      {"__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
       "Message": "Transaction cancelled",
       "CancellationReasons": [{"Code": "None"}, {"Code": "TransactionConflict"}]}
      """;

  private final SdkHttpClient network;
  final AtomicInteger lost = new AtomicInteger();
  final AtomicInteger throttled = new AtomicInteger();
  final AtomicInteger conflicts = new AtomicInteger();

  FaultyHttp(SdkHttpClient network) {
    this.network = network;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    var send = network.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return answer(request, send);
      }

      @Override
      public void abort() {
        send.abort();
      }
    };
  }

  private HttpExecuteResponse answer(HttpExecuteRequest request, ExecutableHttpRequest send)
      throws IOException {
    if (oneIn(20)) {
      throttled.incrementAndGet();
      return refusal(THROTTLED);
    }
    if (operation(request).endsWith("TransactWriteItems") && oneIn(50)) {
      conflicts.incrementAndGet();
      return refusal(CONFLICT);
    }
    var answer = send.call();
    if (oneIn(20)) {
      lost.incrementAndGet();
      if (answer.responseBody().isPresent()) {
        answer.responseBody().get().readAllBytes();
      }
      throw new IOException("the answer got lost");
    }
    return answer;
  }

  private static String operation(HttpExecuteRequest request) {
    return request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
  }

  private static boolean oneIn(int many) {
    return ThreadLocalRandom.current().nextInt(many) == 0;
  }

  private static HttpExecuteResponse refusal(String json) {
    var body = json.getBytes(StandardCharsets.UTF_8);
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpFullResponse.builder()
                .statusCode(400)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
        .build();
  }

  @Override
  public void close() {
    network.close();
  }
}
