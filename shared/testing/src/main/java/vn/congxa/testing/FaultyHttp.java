package vn.congxa.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * A network on which answers get lost after DynamoDB did what was asked, before a DynamoDB that
 * throttles and finds transactions in conflict: what DynamoDB Local never does by itself. As an
 * extension of the test it tells in every failure by which seed the faults came; the system
 * property {@code faults.seed} brings them again.
 */
public final class FaultyHttp implements SdkHttpClient, TestExecutionExceptionHandler {
  private static final int ONE_IN = 20;
  private static final String SEED = "faults.seed";

  private final AtomicInteger lost = new AtomicInteger();
  private final AtomicInteger throttled = new AtomicInteger();
  private final AtomicInteger conflicts = new AtomicInteger();
  private final SdkHttpClient network;
  private final int conflictOneIn;
  private final long seed;
  private final Random random;

  /** One answer in twenty is lost, and one request in twenty is throttled. */
  public FaultyHttp(SdkHttpClient network, int conflictOneIn) {
    this(network, conflictOneIn, Long.getLong(SEED, new SecureRandom().nextLong()));
  }

  FaultyHttp(SdkHttpClient network, int conflictOneIn, long seed) {
    this.network = network;
    this.conflictOneIn = conflictOneIn;
    this.seed = seed;
    this.random = new Random(seed);
  }

  public int lost() {
    return lost.get();
  }

  public int throttled() {
    return throttled.get();
  }

  public int conflicts() {
    return conflicts.get();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
    throw new AssertionError("with the faults of -D" + SEED + "=" + seed, failure);
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    var sent = network.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return answer(request, sent);
      }

      @Override
      public void abort() {
        sent.abort();
      }
    };
  }

  private HttpExecuteResponse answer(HttpExecuteRequest request, ExecutableHttpRequest sent)
      throws IOException {
    if (happens(ONE_IN)) {
      throttled.incrementAndGet();
      return refusal(
          random.nextBoolean() ? "ThrottlingException" : "ProvisionedThroughputExceededException",
          "");
    }
    if (isTransaction(request) && happens(conflictOneIn)) {
      conflicts.incrementAndGet();
      return refusal(
          "TransactionCanceledException",
          ",\"CancellationReasons\":[{\"Code\":\"None\"},{\"Code\":\"TransactionConflict\"}]");
    }
    var answer = sent.call();
    if (happens(ONE_IN)) {
      lost.incrementAndGet();
      answer.responseBody().ifPresent(AbortableInputStream::abort);
      throw new IOException("the answer got lost");
    }
    return answer;
  }

  private boolean happens(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private static boolean isTransaction(HttpExecuteRequest request) {
    return request
        .httpRequest()
        .firstMatchingHeader("X-Amz-Target")
        .filter(target -> target.endsWith(".TransactWriteItems"))
        .isPresent();
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

  @Override
  public void close() {
    network.close();
  }
}
