package vn.congxa.testing;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import vn.congxa.stack.DynamoDbLocal;

/** Clients that somebody listens in on. */
public final class TestClients {
  private TestClients() {}

  /** A client of the same tables, with an interceptor between it and them. */
  public static DynamoDbClient watched(DynamoDbLocal db, ExecutionInterceptor interceptor) {
    var endpoint = db.environment().getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "");
    return at(URI.create(endpoint))
        .overrideConfiguration(o -> o.addExecutionInterceptor(interceptor))
        .build();
  }

  static DynamoDbClientBuilder at(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.of(DynamoDbLocal.REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder());
  }
}
