package vn.congxa.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The template's rules over a set of parameters, as CloudFormation holds them before it changes
 * anything; and each parameter's own pattern and values, which it looks at first.
 */
final class Rules {
  private final TemplateNode template;
  private final Map<String, String> given;
  private final Intrinsics intrinsics;

  static Rules over(Map<String, String> given) {
    try {
      var file = Path.of(System.getProperty("project.root"), "template.yaml");
      return new Rules(YamlReader.read("template.yaml", Files.readString(file)), given);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Rules(TemplateNode template, Map<String, String> given) {
    this.template = template;
    this.given = given;
    this.intrinsics = new Intrinsics(template, given);
  }

  /** What it says of them; nothing where they can work. */
  List<String> complaints() {
    return Stream.concat(
            given.keySet().stream().flatMap(this::refused),
            template.at("Rules").fields().values().stream().flatMap(this::broken))
        .toList();
  }

  /** Every sentence that a rule may say. */
  List<String> sentences() {
    return template.at("Rules").fields().values().stream()
        .flatMap(rule -> rule.at("Assertions").items().stream())
        .map(assertion -> assertion.at("AssertDescription").text())
        .toList();
  }

  private Stream<String> refused(String name) {
    var parameter = template.at("Parameters", name);
    var value = given.getOrDefault(name, "");
    var fits = parameter.at("AllowedPattern").optionalText();
    var values = parameter.at("AllowedValues").texts();
    var each =
        parameter.at("Type").text().equals("CommaDelimitedList")
            ? value.split(",", -1)
            : new String[] {value};
    var isFine =
        fits.map(pattern -> Stream.of(each).allMatch(it -> Pattern.matches(pattern, it)))
                .orElse(true)
            && (values.isEmpty() || values.contains(value));
    return isFine ? Stream.of() : Stream.of(name + " is refused: " + value);
  }

  private Stream<String> broken(TemplateNode rule) {
    return rule.at("RuleCondition").isPresent() && !holds(rule.at("RuleCondition"))
        ? Stream.of()
        : rule.at("Assertions").items().stream()
            .filter(assertion -> !holds(assertion.at("Assert")))
            .map(assertion -> assertion.at("AssertDescription").text());
  }

  private boolean holds(TemplateNode expression) {
    var call = expression.only().orElseThrow();
    var parts = call.getValue().items();
    return switch (call.getKey()) {
      case "Fn::Not" -> !holds(parts.getFirst());
      case "Fn::And" -> parts.stream().allMatch(this::holds);
      case "Fn::Or" -> parts.stream().anyMatch(this::holds);
      case "Fn::Equals" -> value(parts, 0).equals(value(parts, 1));
      case "Fn::Contains" -> value(parts, 0).texts().contains(value(parts, 1).text());
      case "Fn::EachMemberEquals" ->
          value(parts, 0).texts().stream().allMatch(value(parts, 1).text()::equals);
      default -> throw new TemplateException("no function of rules: " + call.getKey());
    };
  }

  private TemplateNode value(List<TemplateNode> parts, int which) {
    return intrinsics.resolve(parts.get(which));
  }
}
