package vn.congxa.refreshcdn;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import vn.congxa.aws.Environment;
import vn.congxa.text.Sha256;

/** The CDN's distribution. */
final class Distribution {
  private static final int REFERENCE_BYTES = 16;

  private final CloudFrontClient cloudFront;
  private final String id;

  /** The one that the environment names. */
  static Distribution of(Environment environment) {
    var client =
        WorldClients.of(
            CloudFrontClient.builder(),
            Region.AWS_GLOBAL,
            "AWS_ENDPOINT_URL_CLOUDFRONT",
            environment);
    return new Distribution(client, environment.require("DISTRIBUTION"));
  }

  private Distribution(CloudFrontClient cloudFront, String id) {
    this.cloudFront = cloudFront;
    this.id = id;
  }

  /**
   * Fetches these anew when they are next asked for; returns before that is everywhere so.
   *
   * @param occasion the same for the same request sent again, which then costs nothing
   */
  void forget(Set<String> paths, String occasion) {
    var named = (occasion + "\n" + String.join("\n", paths)).getBytes(StandardCharsets.UTF_8);
    cloudFront.createInvalidation(r ->
        r.distributionId(id)
            .invalidationBatch(batch ->
                batch
                    .callerReference(Sha256.hex(Sha256.of(named), REFERENCE_BYTES))
                    .paths(all -> all.items(paths).quantity(paths.size()))));
  }
}
