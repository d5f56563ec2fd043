package vn.congxa.tthc;

import static vn.congxa.aws.Attributes.string;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Tries;
import vn.congxa.stack.DynamoDbLocal;

/** The Tthc table on DynamoDB Local, with everything in it in sight. */
record Table(DynamoDbLocal db, String name) {
  static Table fresh() {
    var db = DynamoDbLocal.shared().freshTables();
    return new Table(db, db.table("TthcTable"));
  }

  /** Tries that do not wait. */
  static Tries tries() {
    return new Tries(new Random(), _ -> {});
  }

  /** A client as functions have it, over another network; it tries nothing twice by itself. */
  DynamoDbClient over(SdkHttpClient network) {
    return DynamoDbClient.builder()
        .endpointOverride(db.endpoint())
        .region(Region.of(DynamoDbLocal.REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(network)
        .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
        .build();
  }

  /** Every item there is, by {@code pk/sk}. */
  Map<String, Map<String, AttributeValue>> items() {
    var items = new HashMap<String, Map<String, AttributeValue>>();
    for (var item : db.client().scanPaginator(r -> r.tableName(name)).items()) {
      items.put(string(item, "pk") + "/" + string(item, "sk"), item);
    }
    return items;
  }

  /** The items of a partition in order. */
  List<Map<String, AttributeValue>> partition(String pk) {
    return db
        .client()
        .queryPaginator(r ->
            r.tableName(name)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", string(pk))))
        .items()
        .stream()
        .toList();
  }
}
