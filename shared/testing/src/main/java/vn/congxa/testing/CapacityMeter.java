package vn.congxa.testing;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Asks DynamoDB what each request cost, and adds it up. */
public final class CapacityMeter implements ExecutionInterceptor {
  /**
   * One request's cost.
   *
   * @param read in read units, as is {@code write} in write units
   */
  public record Cost(String operation, double read, double write) {}

  private static final ExecutionAttribute<TransactionUnits> UNITS =
      new ExecutionAttribute<>("units of a transaction");

  private static final ExecutionAttribute<Boolean> OWN =
      new ExecutionAttribute<>("asked by a meter");
  private static final Map<URI, DynamoDbClient> UNMETERED = new ConcurrentHashMap<>();

  private final List<Cost> costs = new CopyOnWriteArrayList<>();

  public List<Cost> costs() {
    return List.copyOf(costs);
  }

  /** What was asked, in that order. */
  public List<String> operations() {
    return costs.stream().map(Cost::operation).toList();
  }

  public int requests() {
    return costs.size();
  }

  public double reads() {
    return costs.stream().mapToDouble(Cost::read).sum();
  }

  public double writes() {
    return costs.stream().mapToDouble(Cost::write).sum();
  }

  public void reset() {
    costs.clear();
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    var total = ReturnConsumedCapacity.TOTAL;
    return switch (context.request()) {
      case GetItemRequest r -> r.toBuilder().returnConsumedCapacity(total).build();
      case BatchGetItemRequest r -> r.toBuilder().returnConsumedCapacity(total).build();
      case QueryRequest r -> r.toBuilder().returnConsumedCapacity(total).build();
      case ExecuteStatementRequest r -> r.toBuilder().returnConsumedCapacity(total).build();
      case PutItemRequest r -> r.toBuilder().returnConsumedCapacity(total).build();
      case UpdateItemRequest r -> r.toBuilder().returnConsumedCapacity(total).build();
      case SdkRequest other -> other;
    };
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    if (context.request() instanceof TransactWriteItemsRequest transaction) {
      var db = unmetered(context.httpRequest().getUri());
      attributes.putAttribute(UNITS, TransactionUnits.before(db, transaction.transactItems()));
    }
  }

  private static DynamoDbClient unmetered(URI endpoint) {
    return UNMETERED.computeIfAbsent(endpoint, CapacityMeter::own);
  }

  private static DynamoDbClient own(URI endpoint) {
    return TestClients.at(endpoint)
        .overrideConfiguration(o -> o.putExecutionAttribute(OWN, true))
        .build();
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (attributes.getOptionalAttribute(OWN).isPresent()) {
      return;
    }
    switch (context.response()) {
      case GetItemResponse r -> costs.add(get((GetItemRequest) context.request(), r));
      case BatchGetItemResponse r -> costs.add(get((BatchGetItemRequest) context.request(), r));
      case QueryResponse r -> read("Query", one(r.consumedCapacity()));
      case ExecuteStatementResponse r ->
          costs.add(statement((ExecuteStatementRequest) context.request(), r));
      case PutItemResponse r -> write("PutItem", one(r.consumedCapacity()));
      case UpdateItemResponse r -> write("UpdateItem", one(r.consumedCapacity()));
      case TransactWriteItemsResponse r ->
          costs.add(new Cost("TransactWriteItems", 0, attributes.getAttribute(UNITS).after()));
      default -> throw new IllegalStateException("unmetered: " + context.request());
    }
  }

  private static Cost get(GetItemRequest request, GetItemResponse response) {
    var consumed = sum(one(response.consumedCapacity()));
    var least = least(request.consistentRead());
    return new Cost("GetItem", Math.max(consumed, least), 0);
  }

  // A key at which nothing is costs the least; DynamoDB Local 3.3.1 does not say so.
  private static Cost get(BatchGetItemRequest request, BatchGetItemResponse response) {
    var cost = sum(response.consumedCapacity());
    for (var table : request.requestItems().entrySet()) {
      var left = response.unprocessedKeys().get(table.getKey());
      var found = response.responses().getOrDefault(table.getKey(), List.of()).size();
      var absent = table.getValue().keys().size() - found - (left == null ? 0 : left.keys().size());
      cost += absent * least(table.getValue().consistentRead());
    }
    return new Cost("BatchGetItem", cost, 0);
  }

  private static double least(@Nullable Boolean consistent) {
    return Boolean.TRUE.equals(consistent) ? 1 : 0.5;
  }

  // DynamoDB Local 3.3.1 reports no cost of a statement. The service reads each partition key by
  // itself, half a unit at least, a whole one where the read is consistent.
  private static Cost statement(
      ExecuteStatementRequest request, ExecuteStatementResponse response) {
    var consumed = response.consumedCapacity();
    var statement = request.statement();
    var in = statement.substring(statement.indexOf('['), statement.indexOf(']'));
    var keys = in.chars().filter(c -> c == '?').count();
    var least = keys * least(request.consistentRead());
    return new Cost("ExecuteStatement", consumed == null ? least : consumed.capacityUnits(), 0);
  }

  private void read(String operation, Collection<ConsumedCapacity> consumed) {
    costs.add(new Cost(operation, sum(consumed), 0));
  }

  private void write(String operation, Collection<ConsumedCapacity> consumed) {
    costs.add(new Cost(operation, 0, sum(consumed)));
  }

  private static Collection<ConsumedCapacity> one(@Nullable ConsumedCapacity consumed) {
    return List.of(Objects.requireNonNull(consumed, "DynamoDB was not asked for the cost"));
  }

  private static double sum(Collection<ConsumedCapacity> consumed) {
    return consumed.stream().mapToDouble(ConsumedCapacity::capacityUnits).sum();
  }
}
