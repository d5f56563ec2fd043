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
  private static final Set<String> THROTTLING_REASONS =
      Set.of("ThrottlingError", "ProvisionedThroughputExceeded");
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

  /** Whether a service refused it for being one too many. */
  public static boolean isThrottling(Throwable failure) {
    return switch (failure) {
      case TransactionCanceledException e -> hasReason(e, THROTTLING_REASONS);
      case SdkServiceException e -> e.isThrottlingException();
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
    return hasReason(e, PASSING_REASONS) && !hasReason(e, OUR_FAULTS);
  }

  private static boolean hasReason(TransactionCanceledException e, Set<String> any) {
    return e.cancellationReasons().stream().map(CancellationReason::code).anyMatch(any::contains);
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
