package vn.congxa.operator;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * The account and region that the operator works in: keys and region are found where the AWS
 * command line finds them, in the environment, a profile, or the shell in the cloud.
 */
public final class Account {
  private final Region region;
  private final AwsCredentials keys;
  private final @Nullable URI endpoint;

  /**
   * An account.
   *
   * @param endpoint of all services; null for those that AWS has
   */
  Account(Region region, AwsCredentials keys, @Nullable URI endpoint) {
    this.region = region;
    this.keys = keys;
    this.endpoint = endpoint;
  }

  /** An {@link IllegalArgumentException} says what is missing. */
  public static Account ofTheOperator() {
    try (var found = DefaultCredentialsProvider.builder().build()) {
      return new Account(
          new DefaultAwsRegionProviderChain().getRegion(), found.resolveCredentials(), null);
    } catch (SdkClientException e) {
      throw new IllegalArgumentException(
          "AWS keys or the region (AWS_REGION) are missing; with aws sso login, put them into the"
              + " environment first: eval \"$(aws configure export-credentials --format env)\"",
          e);
    }
  }

  /** A client of any service. */
  <B extends AwsClientBuilder<B, C>, C> C client(AwsClientBuilder<B, C> builder) {
    return client(builder, region);
  }

  /** The same in another region, for what is in one region for the whole world. */
  public <B extends AwsClientBuilder<B, C>, C> C client(
      AwsClientBuilder<B, C> builder, Region elsewhere) {
    builder.region(elsewhere).credentialsProvider(StaticCredentialsProvider.create(keys));
    if (endpoint != null) {
      builder.endpointOverride(endpoint);
    }
    return builder.build();
  }

  /** What the portal's own clients need of it. */
  Map<String, String> environment() {
    var environment = new HashMap<>(System.getenv());
    environment.put("AWS_REGION", region.id());
    environment.put("AWS_ACCESS_KEY_ID", keys.accessKeyId());
    environment.put("AWS_SECRET_ACCESS_KEY", keys.secretAccessKey());
    if (keys instanceof AwsSessionCredentials session) {
      environment.put("AWS_SESSION_TOKEN", session.sessionToken());
    }
    return environment;
  }
}
