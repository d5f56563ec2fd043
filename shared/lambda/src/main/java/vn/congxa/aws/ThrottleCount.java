package vn.congxa.aws;

import java.time.Duration;
import java.util.function.LongSupplier;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import vn.congxa.log.Metric;
import vn.congxa.log.RequestLog;
import vn.congxa.outage.Outage;

/**
 * Counts requests that a table refused, those included that were tried again and succeeded, and
 * batches of which it left some out. The log has the first at once, and then what gathers in ten
 * seconds: a flood is no reason for a flood of lines.
 */
final class ThrottleCount implements ExecutionInterceptor {
  private static final Duration GATHERED = Duration.ofSeconds(10);

  private final RequestLog log;
  private final LongSupplier nanoTime;
  private long refused;
  private long toldAt;

  ThrottleCount(RequestLog log, LongSupplier nanoTime) {
    this.log = log;
    this.nanoTime = nanoTime;
    this.toldAt = nanoTime.getAsLong() - GATHERED.toNanos();
  }

  synchronized void add() {
    refused++;
    var now = nanoTime.getAsLong();
    if (now - toldAt >= GATHERED.toNanos()) {
      Metric.THROTTLED_REQUESTS.print(log, refused);
      refused = 0;
      toldAt = now;
    }
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    var response = context.response();
    if ((response instanceof BatchGetItemResponse got && !got.unprocessedKeys().isEmpty())
        || (response instanceof BatchWriteItemResponse put && !put.unprocessedItems().isEmpty())) {
      add();
    }
  }

  /** The same strategy, which sees every failure of every try. */
  RetryStrategy in(RetryStrategy strategy) {
    return new Counting(strategy, this);
  }

  private record Counting(RetryStrategy strategy, ThrottleCount count) implements RetryStrategy {
    @Override
    public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
      return strategy.acquireInitialToken(request);
    }

    @Override
    public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
      if (Outage.isThrottling(request.failure())) {
        count.add();
      }
      return strategy.refreshRetryToken(request);
    }

    @Override
    public RecordSuccessResponse recordSuccess(RecordSuccessRequest request) {
      return strategy.recordSuccess(request);
    }

    @Override
    public int maxAttempts() {
      return strategy.maxAttempts();
    }

    @Override
    public boolean useClientDefaults() {
      return strategy.useClientDefaults();
    }

    @Override
    public Builder<?, ?> toBuilder() {
      return strategy.toBuilder();
    }
  }
}
