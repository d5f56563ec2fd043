package vn.congxa.stack;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionResponse;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;

/**
 * Answers a transaction only when it is on the disk, as every other write is answered. DynamoDB
 * Local leaves the commit in the queue of its one SQLite thread and answers at once: a process that
 * is killed then has acknowledged what the next one does not find.
 */
final class CommittingRequestHandler extends LocalDynamoDBRequestHandler {
  private CommittingRequestHandler(@Nullable String folder) {
    super(0, folder == null, folder, true, false);
  }

  static CommittingRequestHandler of(Optional<Path> folder) {
    return new CommittingRequestHandler(
        folder.map(f -> f.toAbsolutePath().toString()).orElse(null));
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(
      String accessKey, String region, TransactWriteItemsRequest request) {
    var answer = super.transactWriteItems(accessKey, region, request);
    awaitCommit(accessKey, region);
    return answer;
  }

  @Override
  public ExecuteTransactionResponse executeTransaction(
      String accessKey, String region, ExecuteTransactionRequest request) {
    var answer = super.executeTransaction(accessKey, region, request);
    awaitCommit(accessKey, region);
    return answer;
  }

  /** A read waits in the same queue, behind the commit. */
  private void awaitCommit(String accessKey, String region) {
    listTables(accessKey, region, ListTablesRequest.builder().limit(1).build());
  }
}
