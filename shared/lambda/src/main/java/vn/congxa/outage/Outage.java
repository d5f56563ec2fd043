package vn.congxa.outage;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.crt.CrtRuntimeException;
import software.amazon.awssdk.crt.http.HttpException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ReplicatedWriteConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * What passes by itself, and is nobody's bug: a service that throttles, fails, is silent or out of
 * reach, and others at work on the same items.
 */
public final class Outage {
  private static final Set<String> PASSING_REASONS =
      Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");
  private static final Set<String> OUR_FAULTS =
      Set.of("ValidationError", "ItemCollectionSizeLimitExceeded");

  private Outage() {}

  public static boolean isOne(Throwable failure) {
    return switch (failure) {
      case CompletionException e when e.getCause() != null -> isOne(e.getCause());
      case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _, AbortedException _ -> true;
      case TransactionConflictException _, ReplicatedWriteConflictException _ -> true;
      case TransactionCanceledException e -> isOfRivals(e);
      case SdkServiceException e -> e.isThrottlingException() || e.statusCode() >= 500;
      case SdkClientException e -> isOfTheNetwork(e);
      default -> false;
    };
  }

  /** For a log: the kind of failure and what the service said of it, in a line. */
  public static String inShort(Throwable failure) {
    var cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }

  private static boolean isOfRivals(TransactionCanceledException e) {
    var reasons = e.cancellationReasons().stream().map(CancellationReason::code).toList();
    return reasons.stream().anyMatch(PASSING_REASONS::contains)
        && reasons.stream().noneMatch(OUR_FAULTS::contains);
  }

  private static boolean isOfTheNetwork(SdkClientException e) {
    return Stream.<Throwable>iterate(e, Throwable::getCause)
        .takeWhile(cause -> cause != null)
        .anyMatch(cause ->
            cause instanceof IOException
                || cause instanceof HttpException
                || cause instanceof CrtRuntimeException);
  }
}
