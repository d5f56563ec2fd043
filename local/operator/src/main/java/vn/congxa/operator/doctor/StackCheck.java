package vn.congxa.operator.doctor;

import java.util.ArrayList;
import java.util.List;
import vn.congxa.version.Version;

/** What the stack says of itself: its release, and what its names do not do. */
record StackCheck(Deployed stack) implements Check {
  @Override
  public String about() {
    return "the stack";
  }

  @Override
  public List<Finding> look() {
    var findings = new ArrayList<Finding>();
    findings.add(release(stack.output("Version").orElse("unknown"), Version.current()));
    stack
        .output("HttpWarning")
        .ifPresent(warning ->
            findings.add(
                Finding.look(warning.replaceAll("\\.$", ""), "docs/deploy.md, section 5")));
    return findings;
  }

  private static Finding release(String deployed, String here) {
    return deployed.equals(here)
        ? Finding.ok("the stack has release " + deployed)
        : Finding.act(
            "the stack has release " + deployed + " and these commands are of " + here,
            "deploy " + here + " (docs/deploy.md, Updating), or use the stack's own release");
  }
}
