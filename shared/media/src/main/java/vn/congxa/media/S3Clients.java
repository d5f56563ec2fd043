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
  private static final String ELSEWHERE = "AWS_ENDPOINT_URL_S3";

  /** Told everything the clients would otherwise search for, as {@link Clients} does. */
  static S3Clients of(Environment environment) {
    var presigner =
        S3Presigner.builder()
            .region(Clients.region(environment))
            .credentialsProvider(Clients.credentials(environment))
            .serviceConfiguration(settings(environment));
    if (environment.has(ELSEWHERE)) {
      presigner.endpointOverride(URI.create(environment.require(ELSEWHERE)));
    }
    return new S3Clients(s3(environment), presigner.build());
  }

  /** The first alone, where nothing is signed for others. */
  static S3Client s3(Environment environment) {
    var noProfiles = ProfileFile.aggregator().build();
    var client =
        S3Client.builder()
            .region(Clients.region(environment))
            .credentialsProvider(Clients.credentials(environment))
            .defaultsMode(DefaultsMode.IN_REGION)
            .serviceConfiguration(settings(environment))
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(
                o -> o.defaultProfileFile(noProfiles).apiCallTimeout(Duration.ofSeconds(20)))
            .httpClient(Clients.http());
    if (environment.has(ELSEWHERE)) {
      client.endpointOverride(URI.create(environment.require(ELSEWHERE)));
    }
    return client.build();
  }

  // Over TLS a checksum of our own in every request would be a second one.
  private static S3Configuration settings(Environment environment) {
    return S3Configuration.builder()
        .chunkedEncodingEnabled(false)
        .pathStyleAccessEnabled(environment.has(ELSEWHERE))
        .build();
  }
}
