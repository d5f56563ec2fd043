package vn.congxa.stack;

import java.util.List;

/** The template's named conditions. */
final class Conditions {
  private final TemplateNode conditions;
  private final Intrinsics intrinsics;

  Conditions(TemplateNode conditions, Intrinsics intrinsics) {
    this.conditions = conditions;
    this.intrinsics = intrinsics;
  }

  boolean named(String name) {
    TemplateNode condition = conditions.at(name);
    if (!condition.isPresent()) {
      throw new TemplateException("the template has no condition " + name);
    }
    return test(condition);
  }

  boolean test(TemplateNode condition) {
    var call =
        condition.only().orElseThrow(() -> new TemplateException("not a condition: " + condition));
    TemplateNode argument = call.getValue();
    return switch (call.getKey()) {
      case "Condition" -> named(argument.text());
      case "Fn::Equals" -> same(intrinsics.resolve(argument).items());
      case "Fn::Not" -> !test(argument.items().get(0));
      case "Fn::And" -> argument.items().stream().allMatch(this::test);
      case "Fn::Or" -> argument.items().stream().anyMatch(this::test);
      default -> throw new TemplateException("not a condition: " + call.getKey());
    };
  }

  private static boolean same(List<TemplateNode> pair) {
    return pair.get(0).equals(pair.get(1));
  }
}
