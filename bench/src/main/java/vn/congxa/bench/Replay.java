package vn.congxa.bench;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Remembers what a function asked of DynamoDB, and asks it again without the function. */
final class Replay implements ExecutionInterceptor {
  private final List<SdkRequest> requests = new ArrayList<>();

  @Override
  public synchronized SdkRequest modifyRequest(
      Context.ModifyRequest context, ExecutionAttributes attributes) {
    requests.add(context.request());
    return context.request();
  }

  /** What was asked since the last time, in that order. */
  synchronized List<SdkRequest> take() {
    var taken = List.copyOf(requests);
    requests.clear();
    return taken;
  }

  static void send(DynamoDbClient db, List<SdkRequest> requests) {
    for (var request : requests) {
      try {
        send(db, request);
      } catch (ConditionalCheckFailedException _) {
        // An answer as well, and the function got the same.
      } catch (TransactionCanceledException _) {
        // So is this.
      }
    }
  }

  private static void send(DynamoDbClient db, SdkRequest request) {
    switch (request) {
      case GetItemRequest r -> db.getItem(r);
      case BatchGetItemRequest r -> db.batchGetItem(r);
      case QueryRequest r -> db.query(r);
      case ExecuteStatementRequest r -> db.executeStatement(r);
      case PutItemRequest r -> db.putItem(r);
      case UpdateItemRequest r -> db.updateItem(r);
      case TransactWriteItemsRequest r -> db.transactWriteItems(r);
      default -> throw new BenchFailure("cannot replay " + request);
    }
  }
}
