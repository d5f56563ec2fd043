package vn.congxa.bench;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Lets one interceptor at a time listen in on every client of this process. The SDK finds it on the
 * class path, so the functions need no door for it.
 */
public final class Listening implements ExecutionInterceptor {
  private static final ExecutionInterceptor NOBODY = new ExecutionInterceptor() {};
  private static volatile ExecutionInterceptor listener = NOBODY;

  static void to(ExecutionInterceptor interceptor) {
    listener = interceptor;
  }

  static void stop() {
    listener = NOBODY;
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return listener.modifyRequest(context, attributes);
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    listener.beforeTransmission(context, attributes);
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    listener.afterExecution(context, attributes);
  }
}
