package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters that cannot work together are told before anything changes. */
class RulesTest {
  private static final String SECRET = "OriginSecret=" + "s".repeat(32);
  private static final String CERTIFICATE = "arn:aws:acm:ap-southeast-1:123456789012:certificate/a";
  private static final String CDN_CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/a";
  private static final String HOOK_SECRET = "TellHookSecret=whsec_" + "a".repeat(32);
  private static final String CONSOLE = "ConsoleAddresses=https://xa.example.vn/quan-tri/vao";

  /** What is given, and what is said of it. */
  static Stream<Arguments> pairs() {
    return Stream.of(
        given("DomainName=xa.example.vn").told("DomainName needs CertificateArn"),
        given("CertificateArn=" + CERTIFICATE).told("CertificateArn needs DomainName"),
        given(
                "DomainName=xa.example.vn",
                "CertificateArn=" + CERTIFICATE,
                "UseCdn=yes",
                SECRET,
                "CdnAliases=www.example.vn,xa.example.vn",
                "CdnCertificateArn=" + CDN_CERTIFICATE)
            .told("DomainName and CdnAliases name the same host"),
        given("UseCdn=yes").told("UseCdn=yes needs OriginSecret"),
        given("FormerOriginSecret=" + "s".repeat(32)).told("FormerOriginSecret needs UseCdn=yes"),
        given("UseCdn=yes", SECRET, "FormerOriginSecret=" + "s".repeat(32))
            .told("FormerOriginSecret is the same as OriginSecret"),
        given("CdnAliases=xa.example.vn")
            .told("CdnAliases need UseCdn=yes", "CdnAliases need CdnCertificateArn"),
        given("CdnCertificateArn=" + CDN_CERTIFICATE).told("CdnCertificateArn needs CdnAliases"),
        given("Issuer=https://id.example.vn")
            .told("Issuer needs Audience", "Issuer needs RolesClaim"),
        given("Audience=cong-xa").told("Audience needs Issuer"),
        given("RolesClaim=roles").told("RolesClaim needs Issuer"),
        given("TellHook=https://hooks.example.vn", CONSOLE).told("TellHook needs TellHookSecret"),
        given(HOOK_SECRET).told("TellHookSecret needs TellHook"),
        given("TellFrom=xa@example.vn").told("TellFrom and TellHook need ConsoleAddresses"),
        given("TellHook=https://hooks.example.vn", HOOK_SECRET)
            .told("TellFrom and TellHook need ConsoleAddresses"),
        given("MonthlyBudget=20").told("MonthlyBudget needs AlarmEmail"));
  }

  /** What works. */
  static Stream<Arguments> wholes() {
    return Stream.of(
        given().told(),
        given("DomainName=*.example.vn", "CertificateArn=" + CERTIFICATE).told(),
        given("UseCdn=yes", SECRET, "FormerOriginSecret=" + "t".repeat(32)).told(),
        given(
                "UseCdn=yes",
                SECRET,
                "CdnAliases=xa.example.vn",
                "CdnCertificateArn=" + CDN_CERTIFICATE)
            .told(),
        given("Issuer=https://id.example.vn", "Audience=cong-xa", "RolesClaim=roles").told(),
        given("TellFrom=xa@example.vn", CONSOLE).told(),
        given("TellHook=https://hooks.example.vn", HOOK_SECRET, CONSOLE).told(),
        given("MonthlyBudget=20", "AlarmEmail=ops@example.vn").told());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void what_cannot_work_is_told_in_a_sentence(Map<String, String> given, Set<String> told) {
    var complaints = Rules.over(given).complaints();

    assertThat(complaints).hasSameSizeAs(told);
    assertThat(told).allMatch(start -> complaints.stream().anyMatch(c -> c.startsWith(start)));
  }

  @ParameterizedTest
  @MethodSource("wholes")
  void what_works_is_let_through(Map<String, String> given, Set<String> told) {
    assertThat(Rules.over(given).complaints()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void every_rule_is_tried() {
    var told = new HashSet<String>();
    pairs().forEach(pair -> told.addAll(Rules.over(parameters(pair)).complaints()));

    assertThat(told).containsAll(Rules.over(Map.of()).sentences());
  }

  @SuppressWarnings("unchecked") // as pairs() made it
  private static Map<String, String> parameters(Arguments pair) {
    return (Map<String, String>) pair.get()[0];
  }

  private static Given given(String... parameters) {
    var values = new HashMap<String, String>();
    for (var parameter : parameters) {
      var at = parameter.indexOf('=');
      values.put(parameter.substring(0, at), parameter.substring(at + 1));
    }
    return new Given(values);
  }

  private record Given(Map<String, String> parameters) {
    Arguments told(String... sentences) {
      return Arguments.of(parameters, Set.copyOf(List.of(sentences)));
    }
  }
}
