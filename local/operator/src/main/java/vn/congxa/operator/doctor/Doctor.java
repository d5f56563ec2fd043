package vn.congxa.operator.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import vn.congxa.folder.PortalStores;
import vn.congxa.operator.doctor.Finding.Verdict;

/** Looks at everything, one thing after the other. */
public final class Doctor {
  private final List<Check> checks;

  Doctor(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** Of a stack in the cloud. */
  public static Doctor of(Deployed stack, PortalStores portal, Clock clock) {
    return new Doctor(
        List.of(
            new StackCheck(stack),
            new ConcurrencyCheck(stack),
            new CertificatesCheck(stack, clock),
            new HostsCheck(portal::directory, () -> Names.of(stack), InternetWeb.ofBrowsers()),
            new AlarmsCheck(stack),
            new SecretsCheck(stack, clock),
            new ImportsCheck(portal, clock),
            new TablesCheck(stack),
            new BudgetCheck(stack),
            new StaffCheck(stack),
            new MailCheck(stack)));
  }

  /**
   * Of a portal on this machine.
   *
   * @param data where it keeps what it has
   */
  public static Doctor of(Path data, PortalStores portal, Clock clock) {
    return new Doctor(List.of(new DiskCheck(data), new ImportsCheck(portal, clock)));
  }

  /** What cannot be asked is a finding too. */
  public List<Finding> look() {
    var findings = new ArrayList<Finding>();
    for (var check : checks) {
      try {
        findings.addAll(check.look());
      } catch (SdkException e) {
        var reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        findings.add(
            Finding.look(
                check.about() + " could not be looked at",
                "the keys may lack the right to, or AWS did not answer: " + reason));
      }
    }
    return List.copyOf(findings);
  }

  /** Whether anything has to be done. */
  public static boolean asksForDeeds(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.ACT);
  }
}
