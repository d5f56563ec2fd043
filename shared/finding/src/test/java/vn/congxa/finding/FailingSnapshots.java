package vn.congxa.finding;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import vn.congxa.media.SnapshotStore;

/** Power cuts right after a step is done, whether of the store or of the table. */
final class FailingSnapshots implements SnapshotStore, ExecutionInterceptor {
  private final SnapshotStore store;
  private int left;

  /**
   * Over another store.
   *
   * @param steps that are survived
   */
  FailingSnapshots(SnapshotStore store, int steps) {
    this.store = store;
    this.left = steps;
  }

  @Override
  public Kept load(String key, @Nullable String seen) {
    var kept = store.load(key, seen);
    step();
    return kept;
  }

  @Override
  public Optional<String> put(String key, byte[] bytes, @Nullable String seen) {
    var tag = store.put(key, bytes, seen);
    step();
    return tag;
  }

  @Override
  public void delete(String name) {
    store.delete(name);
    step();
  }

  @Override
  public void afterExecution(Context.AfterExecution at, ExecutionAttributes attributes) {
    step();
  }

  private void step() {
    if (left-- == 0) {
      throw SdkClientException.create("power cut", new IOException("no answer"));
    }
  }
}
