package vn.congxa.renderpages;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;

/** Listens to what is asked of other tables than that of the visits. */
record BesideVisits(ExecutionInterceptor listener, String visits) implements ExecutionInterceptor {
  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return isOfVisits(context.request())
        ? context.request()
        : listener.modifyRequest(context, attributes);
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (!isOfVisits(context.request())) {
      listener.afterExecution(context, attributes);
    }
  }

  private boolean isOfVisits(SdkRequest request) {
    return switch (request) {
      case BatchGetItemRequest batch -> batch.requestItems().containsKey(visits);
      case ExecuteStatementRequest _ -> true;
      default -> false;
    };
  }
}
