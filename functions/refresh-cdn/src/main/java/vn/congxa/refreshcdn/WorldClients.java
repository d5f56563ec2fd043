package vn.congxa.refreshcdn;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;

/** Clients of what is in one region for the whole world, which nobody waits for. */
final class WorldClients {
  private WorldClients() {}

  /**
   * A client.
   *
   * @param endpoint the variable that names another than AWS's own, if it is there
   */
  static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C of(
      B builder, Region region, String endpoint, Environment environment) {
    builder
        .region(region)
        .credentialsProvider(Clients.credentials(environment))
        .overrideConfiguration(o ->
            o.defaultProfileFile(ProfileFile.aggregator().build())
                .retryStrategy(Clients.patient().build())
                .apiCallTimeout(Duration.ofSeconds(20)))
        .httpClient(Clients.http());
    if (environment.has(endpoint)) {
      builder.endpointOverride(URI.create(environment.require(endpoint)));
    }
    return builder.build();
  }
}
