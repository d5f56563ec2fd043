package vn.congxa.operator.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.acm.AcmClient;
import software.amazon.awssdk.services.acm.model.CertificateDetail;
import software.amazon.awssdk.services.acm.model.CertificateStatus;
import software.amazon.awssdk.services.acm.model.CertificateType;
import software.amazon.awssdk.services.acm.model.RenewalStatus;

/** The certificates that the stack was given: issued, and until when. */
record CertificatesCheck(Deployed stack, Clock clock) implements Check {
  /** ACM begins to renew earlier: what has no more than this is not being renewed. */
  private static final Duration SOON = Duration.ofDays(30);

  private static final String RECORDS =
      "create the DNS records that it shows, and leave them there: docs/deploy.md, section 5";

  @Override
  public String about() {
    return "certificates";
  }

  @Override
  public List<Finding> look() {
    var findings = new ArrayList<Finding>();
    stack
        .given("CdnCertificateArn")
        .ifPresent(arn -> {
          try (var acm = stack.worldwide(AcmClient.builder())) {
            findings.add(of(detail(acm, arn), clock.instant()));
          }
        });
    stack
        .given("CertificateArn")
        .ifPresent(arn -> {
          try (var acm = stack.client(AcmClient.builder())) {
            findings.add(of(detail(acm, arn), clock.instant()));
          }
        });
    return findings;
  }

  static CertificateDetail detail(AcmClient acm, String arn) {
    return acm.describeCertificate(r -> r.certificateArn(arn)).certificate();
  }

  static Finding of(CertificateDetail certificate, Instant now) {
    var name = "the certificate of " + certificate.domainName();
    if (certificate.status() == CertificateStatus.PENDING_VALIDATION) {
      return Finding.act(name + " waits for its DNS records", RECORDS);
    }
    if (certificate.status() != CertificateStatus.ISSUED || certificate.notAfter() == null) {
      return Finding.act(
          name + " is " + certificate.statusAsString(), "request another and deploy with its ARN");
    }
    var end = name + " ends on " + certificate.notAfter().atOffset(ZoneOffset.UTC).toLocalDate();
    var isRenewed = certificate.type() == CertificateType.AMAZON_ISSUED;
    if (isStuck(certificate)) {
      return Finding.act(end + " and is not renewed", RECORDS);
    }
    if (certificate.notAfter().isAfter(now.plus(SOON))) {
      return Finding.ok(end);
    }
    return Finding.act(end, isRenewed ? RECORDS : "it was imported: import the next one");
  }

  private static boolean isStuck(CertificateDetail certificate) {
    var renewal = certificate.renewalSummary();
    return renewal != null
        && (renewal.renewalStatus() == RenewalStatus.PENDING_VALIDATION
            || renewal.renewalStatus() == RenewalStatus.FAILED);
  }
}
