package vn.congxa.operator.doctor;

import java.util.ArrayList;
import java.util.List;

/** What the stack says of itself: its name, and what its names do not do. */
record StackCheck(Deployed stack) implements Check {
  /** It stands twice in every statement of a policy, and a policy holds 20 KB. */
  private static final int LONGEST_NAME = 20;

  @Override
  public String about() {
    return "the stack";
  }

  @Override
  public List<Finding> look() {
    var findings = new ArrayList<Finding>();
    var letters = stack.name().length();
    if (letters > LONGEST_NAME) {
      findings.add(
          Finding.look(
              "the stack's name has " + letters + " letters",
              "an update may fail, for a policy has no more room; the next stack's should have "
                  + LONGEST_NAME));
    }
    stack
        .output("HttpWarning")
        .ifPresent(warning ->
            findings.add(
                Finding.look(warning.replaceAll("\\.$", ""), "docs/deploy.md, section 5")));
    return findings;
  }
}
