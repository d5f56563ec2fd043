package vn.congxa.operator.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.acm.model.CertificateDetail;
import software.amazon.awssdk.services.acm.model.CertificateStatus;
import software.amazon.awssdk.services.acm.model.CertificateType;
import software.amazon.awssdk.services.acm.model.RenewalStatus;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolMfaType;
import software.amazon.awssdk.services.sesv2.model.GetAccountResponse;
import software.amazon.awssdk.services.sns.model.Subscription;
import vn.congxa.operator.doctor.Finding.Verdict;
import vn.congxa.operator.doctor.SecretsCheck.Published;

/** What is well and what is not. */
class VerdictsTest {
  private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");

  @ParameterizedTest
  @CsvSource({"10, ACT", "99, ACT", "100, LOOK", "999, LOOK", "1000, OK", "5000, OK"})
  void few_functions_at_once_are_not_enough(int allowed, Verdict verdict) {
    assertThat(ConcurrencyCheck.of(allowed).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"ON, OK", "OPTIONAL, LOOK", "OFF, ACT"})
  void a_password_alone_is_not_enough(UserPoolMfaType second, Verdict verdict) {
    assertThat(StaffCheck.of(second).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"true, true, OK", "false, true, ACT", "true, false, ACT"})
  void mail_stays_in_the_sandbox(boolean isOut, boolean sends, Verdict verdict) {
    var account =
        GetAccountResponse.builder().productionAccessEnabled(isOut).sendingEnabled(sends).build();

    assertThat(MailCheck.of(account).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"199, ACT", "200, LOOK", "1023, LOOK", "1024, OK"})
  void a_full_disk_is_told_in_time(long free, Verdict verdict) {
    assertThat(DiskCheck.of(Path.of("data"), free).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"9, ACT", "30, ACT", "31, OK"})
  void a_certificate_that_ends_within_a_month_was_not_renewed(int days, Verdict verdict) {
    var finding = CertificatesCheck.of(certificate(days).build(), NOW);

    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.what()).startsWith("the certificate of congxa.example.vn ends on 2026-12-");
  }

  @Test
  void a_renewal_that_waits_for_its_records_is_told_while_the_certificate_is_good() {
    var waiting =
        certificate(59).renewalSummary(r -> r.renewalStatus(RenewalStatus.PENDING_VALIDATION));

    var finding = CertificatesCheck.of(waiting.build(), NOW);

    assertThat(finding.verdict()).isEqualTo(Verdict.ACT);
    assertThat(finding.what()).endsWith("is not renewed");
    assertThat(finding.remedy()).contains("DNS records");
  }

  @Test
  void an_imported_certificate_is_renewed_by_nobody_else() {
    var imported = certificate(9).type(CertificateType.IMPORTED).build();

    assertThat(CertificatesCheck.of(imported, NOW).remedy()).contains("import the next one");
  }

  @Test
  void a_certificate_that_is_not_issued_is_none() {
    var waiting = certificate(99).status(CertificateStatus.PENDING_VALIDATION).build();
    var failed = certificate(99).status(CertificateStatus.VALIDATION_TIMED_OUT).build();

    assertThat(CertificatesCheck.of(waiting, NOW).remedy()).contains("DNS records");
    assertThat(CertificatesCheck.of(failed, NOW).verdict()).isEqualTo(Verdict.ACT);
  }

  @Test
  void alarms_are_heard_once_somebody_has_confirmed() {
    var confirmed = subscription("arn:aws:sns:x:1:topic:id", "a@example.vn");
    var waiting = subscription("PendingConfirmation", "b@example.vn");

    assertThat(AlarmsCheck.of(List.of(confirmed)))
        .containsExactly(Finding.ok("alarms are told to 1"));
    assertThat(AlarmsCheck.of(List.of())).extracting(Finding::verdict).containsExactly(Verdict.ACT);
    assertThat(AlarmsCheck.of(List.of(waiting)))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).startsWith("b@example.vn has not confirmed"));
    assertThat(AlarmsCheck.of(List.of(confirmed, waiting)))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.ACT, Verdict.OK);
  }

  @Test
  void a_secret_is_as_old_as_the_first_version_since_the_last_change() {
    var versions =
        List.of(
            version(1, "2024-01-01", "one"),
            version(2, "2025-01-01", "two"),
            version(10, "2026-03-01", "two"),
            version(9, "2026-02-01", "two"));

    assertThat(SecretsCheck.since(versions)).contains(Instant.parse("2025-01-01T00:00:00Z"));
    assertThat(SecretsCheck.since(List.of(version(1, "2024-01-01", "")))).isEmpty();
    assertThat(SecretsCheck.since(List.of())).isEmpty();
  }

  @Test
  void a_secret_has_to_change_once_a_year() {
    assertThat(secret(Duration.ofDays(365)).verdict()).isEqualTo(Verdict.OK);
    assertThat(secret(Duration.ofDays(367)))
        .isEqualTo(
            Finding.act(
                "OriginSecret is from 2025-11-24, more than a year ago",
                "docs/operate.md, Changing the origin's secret"));
  }

  @Test
  void an_import_that_began_long_ago_was_broken_off() {
    var begun = Map.of("moi", NOW.minusSeconds(60), "cu", NOW.minus(Duration.ofHours(3)));

    assertThat(ImportsCheck.of(Map.of(), NOW))
        .containsExactly(Finding.ok("no import is half done"));
    assertThat(ImportsCheck.of(begun, NOW))
        .containsExactlyInAnyOrder(
            Finding.look(
                "the import of moi that began at 2026-11-26T06:59 has not ended",
                "if nobody is at it any more, import the same folder again"),
            Finding.act(
                "the import of cu that began at 2026-11-26T04:00 has not ended",
                "import the same folder again, which completes it"));
  }

  @Test
  void what_cannot_be_asked_does_not_hide_the_rest() {
    var findings = new Doctor(List.of(new Broken(), new BudgetCheck(new EmulatedStack()))).look();

    assertThat(findings).hasSize(2).extracting(Finding::verdict).containsOnly(Verdict.LOOK);
    assertThat(findings.getFirst().line())
        .startsWith("look  the weather could not be looked at: ")
        .endsWith("not allowed");
    assertThat(Doctor.asksForDeeds(findings)).isFalse();
    assertThat(FindingsJson.of(findings))
        .startsWith("[{\"verdict\":\"look\",\"what\":\"the weather");
  }

  private static final class Broken implements Check {
    @Override
    public String about() {
      return "the weather";
    }

    @Override
    public List<Finding> look() {
      throw SdkClientException.create("not allowed\nand more");
    }
  }

  private static Finding secret(Duration age) {
    return SecretsCheck.of("OriginSecret", NOW.minus(age), NOW, "Changing the origin's secret");
  }

  private static Published version(long number, String day, String secret) {
    return new Published(number, Instant.parse(day + "T00:00:00Z"), secret);
  }

  private static Subscription subscription(String arn, String address) {
    return Subscription.builder().subscriptionArn(arn).endpoint(address).build();
  }

  private static CertificateDetail.Builder certificate(int days) {
    return CertificateDetail.builder()
        .domainName("congxa.example.vn")
        .status(CertificateStatus.ISSUED)
        .type(CertificateType.AMAZON_ISSUED)
        .notAfter(NOW.plus(Duration.ofDays(days)));
  }
}
