package vn.congxa.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * CloudFormation's functions with a stack that never was: a resource's {@code Ref} is its logical
 * id and {@code GetAtt} its logical id and attribute joined by a dot.
 */
final class Intrinsics {
  private static final Map<String, String> PSEUDO_PARAMETERS =
      Map.of(
          "AWS::AccountId", "000000000000",
          "AWS::Partition", "aws",
          "AWS::Region", DynamoDbLocal.REGION,
          "AWS::StackId",
              "arn:aws:cloudformation:local:000000000000:stack/local/00000000-0000-0000",
          "AWS::StackName", "local",
          "AWS::URLSuffix", "amazonaws.com");

  private final TemplateNode template;
  private final Conditions conditions;
  private final Map<String, TemplateNode> parameters;

  Intrinsics(TemplateNode template, Map<String, String> given) {
    this.template = template;
    this.parameters = parameters(template, given);
    this.conditions = new Conditions(template.at("Conditions"), this);
  }

  private static Map<String, TemplateNode> parameters(
      TemplateNode template, Map<String, String> given) {
    Map<String, TemplateNode> declared = template.at("Parameters").fields();
    for (String name : given.keySet()) {
      if (!declared.containsKey(name)) {
        throw new TemplateException("the template has no parameter " + name);
      }
    }
    Map<String, TemplateNode> values = new LinkedHashMap<>();
    declared.forEach((name, parameter) ->
        values.put(
            name,
            typed(
                parameter.at("Type").optionalText().orElse("String"),
                given.getOrDefault(name, parameter.at("Default").optionalText().orElse("")))));
    return values;
  }

  private static TemplateNode typed(String type, String value) {
    return type.equals("CommaDelimitedList") || type.startsWith("List<")
        ? split(List.of(",", value))
        : TemplateNode.text(value);
  }

  boolean holds(String condition) {
    return conditions.named(condition);
  }

  TemplateNode resolve(TemplateNode value) {
    return switch (value) {
      case TemplateNode.Text t -> t;
      case TemplateNode.Nothing n -> n;
      case TemplateNode.Items items ->
          new TemplateNode.Items(
              items.values().stream().map(this::resolve).filter(TemplateNode::isPresent).toList());
      case TemplateNode.Fields fields ->
          fields
              .only()
              .filter(f -> f.getKey().equals("Ref") || f.getKey().startsWith("Fn::"))
              .map(f -> call(f.getKey(), f.getValue()))
              .orElseGet(() -> resolveEach(fields));
    };
  }

  private TemplateNode resolveEach(TemplateNode.Fields fields) {
    Map<String, TemplateNode> resolved = new LinkedHashMap<>();
    fields
        .values()
        .forEach((name, field) -> {
          TemplateNode value = resolve(field);
          if (value.isPresent()) {
            resolved.put(name, value);
          }
        });
    return new TemplateNode.Fields(resolved);
  }

  private TemplateNode call(String function, TemplateNode argument) {
    return switch (function) {
      case "Ref" -> ref(argument.text());
      case "Fn::GetAtt" -> TemplateNode.text(String.join(".", resolve(argument).texts()));
      case "Fn::Sub" -> TemplateNode.text(Substitution.of(argument, this));
      case "Fn::If" -> choose(argument.items());
      case "Fn::Join" -> TemplateNode.text(join(argument.items()));
      case "Fn::FindInMap" -> find(resolve(argument).texts());
      case "Fn::Select" -> select(argument.items());
      case "Fn::Split" -> split(resolve(argument).texts());
      case "Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not" ->
          TemplateNode.text(
              Boolean.toString(
                  conditions.test(new TemplateNode.Fields(Map.of(function, argument)))));
      default -> throw new TemplateException("a run on one machine does not know " + function);
    };
  }

  TemplateNode ref(String name) {
    if (name.equals("AWS::NoValue")) {
      return TemplateNode.Nothing.NOTHING;
    }
    TemplateNode parameter = parameters.get(name);
    if (parameter != null) {
      return parameter;
    }
    if (!PSEUDO_PARAMETERS.containsKey(name) && !template.at("Resources", name).isPresent()) {
      throw new TemplateException("nothing in the template is called " + name);
    }
    return TemplateNode.text(PSEUDO_PARAMETERS.getOrDefault(name, name));
  }

  private TemplateNode choose(List<TemplateNode> parts) {
    return resolve(parts.get(conditions.named(parts.get(0).text()) ? 1 : 2));
  }

  private String join(List<TemplateNode> parts) {
    return resolve(parts.get(1)).texts().stream().collect(Collectors.joining(parts.get(0).text()));
  }

  private TemplateNode find(List<String> path) {
    TemplateNode found = template.at("Mappings").at(path.toArray(String[]::new));
    if (!found.isPresent()) {
      throw new TemplateException("no mapping for " + String.join(".", path));
    }
    return found;
  }

  private TemplateNode select(List<TemplateNode> parts) {
    return resolve(parts.get(1)).items().get(Integer.parseInt(resolve(parts.get(0)).text()));
  }

  private static TemplateNode split(List<String> parts) {
    List<TemplateNode> pieces = new ArrayList<>();
    String rest = parts.get(1);
    for (int at = rest.indexOf(parts.get(0)); at >= 0; at = rest.indexOf(parts.get(0))) {
      pieces.add(TemplateNode.text(rest.substring(0, at)));
      rest = rest.substring(at + parts.get(0).length());
    }
    pieces.add(TemplateNode.text(rest));
    return new TemplateNode.Items(pieces);
  }
}
