package vn.congxa.folder;

import static vn.congxa.aws.Attributes.string;

import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Somebody who is a little faster than an import: acts once, just before it writes the site. */
final class BeforeTransaction implements ExecutionInterceptor {
  private final Runnable deed;
  private final AtomicBoolean done = new AtomicBoolean();

  BeforeTransaction(Runnable deed) {
    this.deed = deed;
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof TransactWriteItemsRequest writes
        && writes.transactItems().stream().anyMatch(BeforeTransaction::isSite)
        && !done.getAndSet(true)) {
      deed.run();
    }
  }

  private static boolean isSite(TransactWriteItem item) {
    return item.put() != null && string(item.put().item(), "sk").equals("site");
  }
}
