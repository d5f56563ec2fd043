package vn.congxa.testing;

import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.stack.DynamoDbLocal;

/** Clients that somebody listens in on. */
public final class TestClients {
  private TestClients() {}

  /** A client of the same tables, with an interceptor between it and them. */
  public static DynamoDbClient watched(DynamoDbLocal db, ExecutionInterceptor interceptor) {
    Map<String, String> environment = db.environment();
    return DynamoDbClient.builder()
        .endpointOverride(URI.create(environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "")))
        .region(Region.of(DynamoDbLocal.REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(o -> o.addExecutionInterceptor(interceptor))
        .build();
  }
}
