package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The CDN's way to what is for whoever has its address. */
class PreviewsByCdnTest {
  @Test
  void a_preview_is_kept_nowhere_and_asked_for_without_a_cookie() {
    var root = Path.of(Objects.requireNonNull(System.getProperty("project.root")));
    var withCdn =
        Template.read(
            root.resolve("template.yaml"), Map.of("UseCdn", "yes", "OriginSecret", "s".repeat(32)));
    var cdn = withCdn.ofType("AWS::CloudFront::Distribution").findFirst().orElseThrow().getValue();
    var behaviour =
        cdn.at("DistributionConfig", "CacheBehaviors").items().stream()
            .filter(one -> one.at("PathPattern").text().equals("/xem-truoc/*"))
            .findFirst()
            .orElseThrow();
    var policy =
        withCdn
            .ofType("AWS::CloudFront::OriginRequestPolicy")
            .filter(one -> one.getKey().equals("CdnPreviewRequest"))
            .findFirst()
            .orElseThrow()
            .getValue()
            .at("OriginRequestPolicyConfig");

    assertThat(behaviour.at("CachePolicyId").text())
        .as("the managed one that keeps nothing")
        .isEqualTo("4135ea2d-6df8-44a3-9df3-4b5a84be39ad");
    assertThat(behaviour.at("OriginRequestPolicyId").text()).isEqualTo("CdnPreviewRequest");
    assertThat(behaviour.at("AllowedMethods").texts()).containsExactly("GET", "HEAD");
    assertThat(policy.at("CookiesConfig", "CookieBehavior").text()).isEqualTo("none");
    assertThat(policy.at("HeadersConfig", "Headers").texts()).containsExactly("x-viewer-host");
  }
}
