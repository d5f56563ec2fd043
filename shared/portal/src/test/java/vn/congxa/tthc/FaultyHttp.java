package vn.congxa.tthc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * A network on which one answer in twenty is lost after the request was carried out, and behind
 * which one request in twenty is throttled and one transaction in twenty conflicts.
 */
final class FaultyHttp implements SdkHttpClient {
  private static final int ONE_IN = 20;

  final AtomicInteger lost = new AtomicInteger();
  final AtomicInteger throttled = new AtomicInteger();
  final AtomicInteger conflicts = new AtomicInteger();

  private final SdkHttpClient network;

  FaultyHttp(SdkHttpClient network) {
    this.network = network;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    var sent = network.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        if (happens()) {
          throttled.incrementAndGet();
          return refusal("ThrottlingException", "");
        }
        if (writes(request) && happens()) {
          conflicts.incrementAndGet();
          return refusal(
              "TransactionCanceledException",
              ",\"CancellationReasons\":[{\"Code\":\"TransactionConflict\"},{\"Code\":\"None\"}]");
        }
        var answer = sent.call();
        if (happens()) {
          lost.incrementAndGet();
          answer.responseBody().ifPresent(AbortableInputStream::abort);
          throw new IOException("the answer got lost");
        }
        return answer;
      }

      @Override
      public void abort() {
        sent.abort();
      }
    };
  }

  @Override
  public void close() {
    network.close();
  }

  private static boolean happens() {
    return ThreadLocalRandom.current().nextInt(ONE_IN) == 0;
  }

  private static boolean writes(HttpExecuteRequest request) {
    return request
        .httpRequest()
        .firstMatchingHeader("X-Amz-Target")
        .equals(Optional.of("DynamoDB_20120810.TransactWriteItems"));
  }

  private static HttpExecuteResponse refusal(String type, String more) {
    var body =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"Message\":\"a test's\"%s}"
            .formatted(type, more);
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(400)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("Content-Length", String.valueOf(bytes.length))
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
        .build();
  }
}
