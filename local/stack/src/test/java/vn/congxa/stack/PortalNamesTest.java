package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the stack's outputs say of a portal's names. */
class PortalNamesTest {
  private static final Map<String, String> WITH_CDN =
      Map.of("UseCdn", "yes", "CdnCertificateArn", "arn:aws:acm:us-east-1:1:certificate/c");
  private static final Map<String, String> WITHOUT_CDN =
      Map.of("CertificateArn", "arn:aws:acm:ap-southeast-1:1:certificate/c");
  private static final String OF_API =
      "https://HttpApi.execute-api." + DynamoDbLocal.REGION + ".amazonaws.com/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "congxa.example.vn | https://congxa.example.vn/",
        "congxa.example.vn,*.example.vn | https://congxa.example.vn/",
        "*.example.vn | https://Cdn.DomainName/",
        "*.example.vn,congxa.example.vn | https://Cdn.DomainName/",
      })
  void behind_the_cdn_the_address_is_the_first_name_and_never_a_wildcard(
      String aliases, String address) {
    assertThat(outputs(WITH_CDN, "CdnAliases", aliases)).containsEntry("PortalAddress", address);
  }

  @Test
  void without_the_cdn_it_is_the_name_and_never_a_wildcard() {
    assertThat(outputs(WITHOUT_CDN, "DomainName", "congxa.example.vn"))
        .containsEntry("PortalAddress", "https://congxa.example.vn/");
    assertThat(outputs(WITHOUT_CDN, "DomainName", "*.example.vn"))
        .containsEntry("PortalAddress", OF_API);
  }

  @Test
  void without_a_name_of_its_own_it_is_what_aws_gave() {
    assertThat(outputs(Map.of(), "UseCdn", "no")).containsEntry("PortalAddress", OF_API);
    assertThat(outputs(Map.of(), "UseCdn", "yes"))
        .containsEntry("PortalAddress", "https://Cdn.DomainName/");
  }

  @Test
  void a_name_that_leads_past_the_cdn_comes_with_a_warning_that_http_is_dead() {
    var alone = outputs(WITHOUT_CDN, "DomainName", "congxa.example.vn").get("HttpWarning");
    var both = new HashMap<>(WITHOUT_CDN);
    both.putAll(WITH_CDN);
    both.put("CdnAliases", "www.example.vn");

    assertThat(alone).startsWith("http://congxa.example.vn/ is answered by nobody");
    assertThat(alone).contains("UseCdn=yes");
    assertThat(outputs(both, "DomainName", "congxa.example.vn").get("HttpWarning"))
        .startsWith("http://congxa.example.vn/ is answered by nobody")
        .contains("Name it in CdnAliases");
  }

  @Test
  void names_that_the_cdn_answers_need_no_warning() {
    assertThat(outputs(WITH_CDN, "CdnAliases", "congxa.example.vn"))
        .doesNotContainKey("HttpWarning");
    assertThat(outputs(Map.of(), "UseCdn", "no")).doesNotContainKey("HttpWarning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "congxa.example.vn", "*.example.vn", "*.dong-xuan.example.gov.vn"})
  void a_name_is_a_host_or_a_wildcard(String name) {
    assertThat(takes("CdnAliases", name)).isTrue();
    assertThat(takes("DomainName", name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "*example.vn",
        "a.*.example.vn",
        "https://example.vn",
        "example.vn/",
        "Xã.vn"
      })
  void anything_else_is_refused_before_anything_is_deployed(String name) {
    assertThat(takes("CdnAliases", name)).isFalse();
    assertThat(takes("DomainName", name)).isFalse();
  }

  @Test
  void staff_are_sent_back_to_one_host_each_and_to_no_wildcard() {
    assertThat(
            takes(
                "ConsoleAddresses",
                "http://localhost:8080/quan-tri/vao,https://congxa.example.vn/quan-tri/vao"))
        .isTrue();
    assertThat(takes("ConsoleAddresses", "https://*.example.vn/quan-tri/vao")).isFalse();
    assertThat(takes("ConsoleAddresses", "http://congxa.example.vn/quan-tri/vao")).isFalse();
    assertThat(takes("ConsoleAddresses", "congxa.example.vn")).isFalse();
  }

  // CloudFormation holds each value of a list against the pattern.
  private static boolean takes(String parameter, String value) {
    var form = Template.ofProject().form(parameter).orElseThrow();
    return Arrays.stream(value.split(",", -1)).allMatch(v -> form.matcher(v).matches());
  }

  private static Map<String, String> outputs(
      Map<String, String> parameters, String name, String value) {
    var project = Path.of(Objects.requireNonNull(System.getProperty("project.root")));
    var all = new HashMap<>(parameters);
    all.put(name, value);
    return Template.read(project.resolve("template.yaml"), all).outputs();
  }
}
