package vn.congxa.operator;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.congxa.aws.Environment;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;
import vn.congxa.folder.PortalStores;
import vn.congxa.operator.doctor.Doctor;
import vn.congxa.operator.doctor.Finding;
import vn.congxa.operator.doctor.Finding.Verdict;
import vn.congxa.operator.doctor.FindingsJson;

/** Tells whether all is well. */
record DoctorCommand(Clock clock) implements Command {
  @Override
  public List<String> usage() {
    return List.of("doctor [--json]");
  }

  @Override
  public String help() {
    return """
    Looks whether all is well and changes nothing. A line for each thing: ok, look (decide), or ACT
    (it is or will be broken), and what to do. Of a stack: release, functions at once,
    certificates, the hosts of all sites, who hears alarms, how old secrets are, imports, tables,
    budget, sign-in and mail. Of a portal on this machine: its disk and its imports.
    Exit code 1 if anything asks for deeds.
    """;
  }

  @Override
  public int run(List<String> words, Place place, Console out) throws Arguments.Unclear {
    var arguments = Arguments.of(words, Set.of(), Set.of("--json"));
    var findings = doctor(place).look();
    if (arguments.switches().contains("--json")) {
      out.line(FindingsJson.of(findings));
    } else {
      findings.forEach(finding -> out.line(finding.line()));
      out.line(
          count(findings, Verdict.OK)
              + " well, "
              + count(findings, Verdict.LOOK)
              + " to look at, "
              + count(findings, Verdict.ACT)
              + " to act on.");
    }
    return Doctor.asksForDeeds(findings) ? Commands.NOT_DONE : Commands.DONE;
  }

  private Doctor doctor(Place place) {
    var portal = PortalStores.of(new Environment(place.environment()), clock);
    return place
        .stack()
        .map(stack -> Doctor.of(stack, portal, clock))
        .or(() -> place.data().map(data -> Doctor.of(data, portal, clock)))
        .orElseThrow(() -> new IllegalArgumentException("there is no portal to look at"));
  }

  private static long count(List<Finding> findings, Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict).count();
  }
}
