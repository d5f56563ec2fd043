package vn.congxa.aws;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.log.RequestLog;

/** The clients, told everything they would otherwise search for at every cold start. */
public final class Clients {
  private Clients() {}

  /** A program's, which counts nothing. */
  public static DynamoDbClient dynamoDb(Environment environment) {
    return dynamoDb(environment, RequestLog.unheard());
  }

  /** A function's: what tables refuse is counted in the log. */
  public static DynamoDbClient dynamoDb(Environment environment, RequestLog log) {
    var throttled = new ThrottleCount(log, System::nanoTime);
    var builder =
        DynamoDbClient.builder()
            .region(region(environment))
            .credentialsProvider(credentials(environment))
            .defaultsMode(DefaultsMode.IN_REGION)
            .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
            .overrideConfiguration(o ->
                o.defaultProfileFile(ProfileFile.aggregator().build())
                    .retryStrategy(throttled.in(patient().build()))
                    .addExecutionInterceptor(throttled)
                    .apiCallTimeout(Duration.ofSeconds(8))
                    .apiCallAttemptTimeout(Duration.ofSeconds(2)))
            .httpClient(http());
    if (environment.has("AWS_ENDPOINT_URL_DYNAMODB")) {
      builder.endpointOverride(URI.create(environment.require("AWS_ENDPOINT_URL_DYNAMODB")));
    }
    return builder.build();
  }

  /** A lost answer or a throttled write is worth more than three attempts, and short pauses. */
  public static StandardRetryStrategy.Builder patient() {
    return AwsRetryStrategy.standardRetryStrategy().toBuilder()
        .maxAttempts(6)
        .backoffStrategy(Backoff.OF_SERVICE.strategy());
  }

  public static SdkHttpClient http() {
    return AwsCrtHttpClient.builder()
        .connectionTimeout(Duration.ofSeconds(1))
        .maxConcurrency(64)
        .build();
  }

  public static Region region(Environment environment) {
    return Region.of(environment.require("AWS_REGION"));
  }

  /** The role's keys; a snapshot's are not in the environment but asked of the container. */
  public static AwsCredentialsProvider credentials(Environment environment) {
    if (!environment.has("AWS_ACCESS_KEY_ID")) {
      return ContainerCredentialsProvider.create();
    }
    var key = environment.require("AWS_ACCESS_KEY_ID");
    var secret = environment.require("AWS_SECRET_ACCESS_KEY");
    return StaticCredentialsProvider.create(
        environment.has("AWS_SESSION_TOKEN")
            ? AwsSessionCredentials.create(key, secret, environment.require("AWS_SESSION_TOKEN"))
            : AwsBasicCredentials.create(key, secret));
  }
}
