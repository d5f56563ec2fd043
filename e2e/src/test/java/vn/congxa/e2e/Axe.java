package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds wrong with a page as it stands. */
final class Axe {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  static List<String> violations(Page page) {
    var found = axe(page).withTags(RULES).analyze();
    assertThat(found.getPasses().stream().map(Rule::getId))
        .as("rules that had something to judge")
        .hasSizeGreaterThan(10)
        .contains("color-contrast", "target-size");
    return words(found.getViolations());
  }

  /** Of text that cannot be told from what is behind it. */
  static List<String> faintText(Page page) {
    return words(axe(page).withRules(List.of("color-contrast")).analyze().getViolations());
  }

  /**
   * In the page itself and without every element that passed: it has no frame of a foreign origin.
   */
  private static AxeBuilder axe(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(options);
  }

  private static List<String> words(List<Rule> violations) {
    return violations.stream()
        .map(rule ->
            rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList())
        .toList();
  }
}
