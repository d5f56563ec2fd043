package vn.congxa.operator.doctor;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import vn.congxa.testing.CloudEmulator;

/** A stack that says what a test wants, in an account that the emulator keeps. */
final class EmulatedStack implements Deployed {
  final Map<String, String> outputs = new HashMap<>();
  final Map<String, String> parameters = new HashMap<>();
  final Map<String, String> resources = new HashMap<>();

  @Override
  public String name() {
    return "cong-xa";
  }

  @Override
  public Optional<String> output(String key) {
    return Optional.ofNullable(outputs.get(key));
  }

  @Override
  public Optional<String> parameter(String key) {
    return Optional.ofNullable(parameters.get(key));
  }

  @Override
  public Optional<String> resource(String logicalId) {
    return Optional.ofNullable(resources.get(logicalId));
  }

  @Override
  public <B extends AwsClientBuilder<B, C>, C> C client(AwsClientBuilder<B, C> builder) {
    return in(Region.AP_SOUTHEAST_1, builder);
  }

  @Override
  public <B extends AwsClientBuilder<B, C>, C> C worldwide(AwsClientBuilder<B, C> builder) {
    return in(Region.US_EAST_1, builder);
  }

  private static <B extends AwsClientBuilder<B, C>, C> C in(
      Region region, AwsClientBuilder<B, C> builder) {
    return builder
        .region(region)
        .endpointOverride(Emulator.ADDRESS)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
        .build();
  }

  /** Started when it is needed. */
  private static final class Emulator {
    private static final URI ADDRESS = CloudEmulator.shared().address();
  }
}
