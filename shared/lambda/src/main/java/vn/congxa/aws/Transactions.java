package vn.congxa.aws;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;

/**
 * Writes that hold exactly once: read, decide, write on the condition that nothing changed in
 * between; again from the start if it did. A write whose answer got lost is sent again as it was,
 * under the token by which DynamoDB knows it.
 */
public final class Transactions {
  /**
   * What a decision comes to: an answer, and the items to write first; none if it stands so.
   *
   * @param binding of so many of the items, from the first, the conditions are the caller's own:
   *     where one of them does not hold, nothing is decided anew
   * @param unless the answer then
   */
  public record Plan<T>(List<TransactWriteItem> items, T answer, int binding, T unless) {
    /** Decided anew as long as any condition does not hold. */
    public Plan(List<TransactWriteItem> items, T answer) {
      this(items, answer, 0, answer);
    }

    private boolean isBroken(List<CancellationReason> reasons) {
      return reasons.stream().limit(binding).anyMatch(Transactions::isCondition);
    }
  }

  private record Sent<T>(Plan<T> plan, String token) {}

  private final DynamoDbClient db;
  private final Tries tries;

  public Transactions(DynamoDbClient db, Tries tries) {
    this.db = db;
    this.tries = tries;
  }

  /**
   * Decides, writes, and answers what was decided.
   *
   * @param decide reads what there is; called anew after each conflict
   * @throws Refused {@link Code#BUSY}: for too long others were faster, or the table did not answer
   */
  public <T> T write(Supplier<Plan<T>> decide) {
    @Nullable Sent<T> sent = null;
    var deadline = tries.deadline();
    var losses = 0;
    var failures = 0;
    while (true) {
      try {
        if (sent == null) {
          sent = new Sent<>(decide.get(), tries.token());
        }
        send(sent);
        return sent.plan().answer();
      } catch (TransactionCanceledException e) {
        if (sent != null && sent.plan().isBroken(e.cancellationReasons())) {
          return sent.plan().unless();
        }
        passing(e, deadline.isOver());
        // Only a condition tells that nothing was written, not even by a sending whose answer got
        // lost; rivals at work tell nothing, and under its token the same can be sent again.
        if (e.cancellationReasons().stream().anyMatch(Transactions::isCondition)) {
          sent = null;
        }
        tries.waitAfter(++losses, Backoff.OF_RIVALS);
      } catch (SdkException e) {
        // It may have been written or not: what was decided stays decided.
        passing(e, deadline.isOver());
        tries.waitAfter(++failures, Backoff.OF_SERVICE);
      }
    }
  }

  /**
   * Writes all of it where every condition holds.
   *
   * @return false where one does not, and nothing was written
   * @throws Refused {@link Code#BUSY} as {@link #write}
   */
  public boolean writeIf(List<TransactWriteItem> items) {
    return write(() -> new Plan<>(items, true, items.size(), false));
  }

  private void send(Sent<?> sent) {
    var items = sent.plan().items();
    if (!items.isEmpty()) {
      db.transactWriteItems(r -> r.transactItems(items).clientRequestToken(sent.token()));
    }
  }

  /** Throws unless another try may help, and there is to be one. */
  private static void passing(SdkException e, boolean isLast) {
    switch (e) {
      case TransactionCanceledException cancelled -> {
        if (cancelled.cancellationReasons().stream().anyMatch(Transactions::isOurFault)) {
          throw e;
        }
      }
      case SdkServiceException service when service.isThrottlingException() -> {}
      case SdkServiceException service when service.statusCode() < 500 -> throw e;
      case SdkServiceException _, SdkClientException _ -> {}
      default -> throw e;
    }
    if (isLast) {
      throw new Refused(Code.BUSY, e);
    }
  }

  private static boolean isCondition(CancellationReason reason) {
    return "ConditionalCheckFailed".equals(reason.code());
  }

  private static boolean isOurFault(CancellationReason reason) {
    return switch (reason.code()) {
      case "ValidationError", "ItemCollectionSizeLimitExceeded" -> true;
      case null, default -> false;
    };
  }
}
