package vn.congxa.aws;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Takes every transaction, once it has failed in all the ways it was told to. */
final class FaultyTable implements DynamoDbClient {
  private final List<TransactWriteItemsRequest> sent = new ArrayList<>();
  private final Deque<RuntimeException> failures = new ArrayDeque<>();

  FaultyTable(RuntimeException... failures) {
    this.failures.addAll(List.of(failures));
  }

  static TransactionCanceledException cancelled(String... reasons) {
    return TransactionCanceledException.builder()
        .statusCode(400)
        .cancellationReasons(
            Arrays.stream(reasons).map(r -> CancellationReason.builder().code(r).build()).toList())
        .build();
  }

  static DynamoDbException service(int status, String code) {
    return (DynamoDbException)
        DynamoDbException.builder()
            .statusCode(status)
            .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
            .build();
  }

  List<TransactWriteItemsRequest> sent() {
    return sent;
  }

  List<String> tokens() {
    return sent.stream().map(TransactWriteItemsRequest::clientRequestToken).toList();
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    sent.add(request);
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
    return TransactWriteItemsResponse.builder().build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
