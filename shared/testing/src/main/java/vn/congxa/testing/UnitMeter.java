package vn.congxa.testing;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.Capacity;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/**
 * What requests cost, transactions by table and index. The service writes each item of a
 * transaction twice, to prepare and to commit, and what follows in an index once; DynamoDB Local
 * 3.3.1, asked by index, tells both twice.
 */
public final class UnitMeter implements ExecutionInterceptor {
  private final CapacityMeter others = new CapacityMeter();
  private final List<String> operations = new ArrayList<>();
  private double transactions;

  public void reset() {
    others.reset();
    operations.clear();
    transactions = 0;
  }

  public List<String> operations() {
    return List.copyOf(operations);
  }

  public double reads() {
    return others.reads();
  }

  public double writes() {
    return others.writes() + transactions;
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return context.request() instanceof TransactWriteItemsRequest transaction
        ? transaction.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.INDEXES).build()
        : others.modifyRequest(context, attributes);
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    operations.add(context.request().getClass().getSimpleName().replace("Request", ""));
    if (context.response() instanceof TransactWriteItemsResponse response) {
      transactions += response.consumedCapacity().stream().mapToDouble(UnitMeter::units).sum();
    } else {
      others.afterExecution(context, attributes);
    }
  }

  private static double units(ConsumedCapacity consumed) {
    var inIndexes =
        consumed.globalSecondaryIndexes().values().stream()
            .mapToDouble(Capacity::capacityUnits)
            .sum();
    return consumed.table().capacityUnits() + inIndexes / 2;
  }
}
