package vn.congxa.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;

/** Files in a private bucket. */
public final class S3ObjectStore implements ObjectStore {
  // Said to who comes by a signed address, which the bucket answers itself.
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final S3Client s3;
  private final S3Presigner presigner;
  private final String bucket;

  S3ObjectStore(S3Client s3, S3Presigner presigner, String bucket) {
    this.s3 = s3;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  /** Told everything the clients would otherwise search for, as {@link Clients} does. */
  public static S3ObjectStore of(Environment environment, String bucket) {
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
    return new S3ObjectStore(client.build(), presigner.build(), bucket);
  }

  @Override
  public Optional<StoredObject> find(String key, long largest) {
    try (var object = s3.getObject(r -> r.bucket(bucket).key(key))) {
      var size = object.response().contentLength();
      if (size > largest) {
        object.abort(); // else closing it would read it to its end
        return Optional.of(new StoredObject(size, null));
      }
      return Optional.of(new StoredObject(size, object.readAllBytes()));
    } catch (S3Exception e) {
      return absent(e, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + key, e);
    }
  }

  @Override
  public boolean has(String key) {
    try {
      s3.headObject(r -> r.bucket(bucket).key(key));
      return true;
    } catch (S3Exception e) {
      return absent(e, false);
    }
  }

  @Override
  public void put(String key, byte[] bytes, MediaType type) {
    s3.putObject(
        r ->
            r.bucket(bucket)
                .key(key)
                .contentType(type.contentType())
                .contentDisposition(type.disposition().orElse(null))
                .cacheControl(FOR_GOOD),
        RequestBody.fromBytes(bytes));
  }

  @Override
  public String signedUrl(String key, Duration valid) {
    return presigner
        .presignGetObject(
            r -> r.signatureDuration(valid).getObjectRequest(get -> get.bucket(bucket).key(key)))
        .url()
        .toString();
  }

  // The role may list the bucket, so "forbidden" is not S3's word for what is not there.
  private static <T> T absent(S3Exception e, T nothing) {
    if (e.statusCode() == 404) {
      return nothing;
    }
    throw e;
  }
}
