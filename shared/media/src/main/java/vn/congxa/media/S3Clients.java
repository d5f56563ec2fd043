package vn.congxa.media;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;

/** What asks S3, and what signs addresses of it. */
record S3Clients(S3Client s3, S3Presigner presigner) {
  /** Told everything the clients would otherwise search for, as {@link Clients} does. */
  static S3Clients of(Environment environment) {
    var region = Clients.region(environment);
    var credentials = Clients.credentials(environment);
    var elsewhere = environment.has("AWS_ENDPOINT_URL_S3");
    // Over TLS a checksum of our own in every request would be a second one.
    var settings =
        S3Configuration.builder()
            .chunkedEncodingEnabled(false)
            .pathStyleAccessEnabled(elsewhere)
            .build();
    var noProfiles = ProfileFile.aggregator().build();
    var client =
        S3Client.builder()
            .region(region)
            .credentialsProvider(credentials)
            .defaultsMode(DefaultsMode.IN_REGION)
            .serviceConfiguration(settings)
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(
                o -> o.defaultProfileFile(noProfiles).apiCallTimeout(Duration.ofSeconds(20)))
            .httpClient(Clients.http());
    var presigner =
        S3Presigner.builder()
            .region(region)
            .credentialsProvider(credentials)
            .serviceConfiguration(settings);
    if (elsewhere) {
      var endpoint = URI.create(environment.require("AWS_ENDPOINT_URL_S3"));
      client.endpointOverride(endpoint);
      presigner.endpointOverride(endpoint);
    }
    return new S3Clients(client.build(), presigner.build());
  }
}
