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
          "AWS::StackId", "local",
          "AWS::StackName", "local",
          "AWS::URLSuffix", "amazonaws.com");

  private final Yaml template;
  private final Conditions conditions;
  private final Map<String, Yaml> parameters;

  Intrinsics(Yaml template, Map<String, String> given) {
    this.template = template;
    this.parameters = parameters(template, given);
    this.conditions = new Conditions(template.at("Conditions"), this);
  }

  private static Map<String, Yaml> parameters(Yaml template, Map<String, String> given) {
    Map<String, Yaml> declared = template.at("Parameters").fields();
    for (String name : given.keySet()) {
      if (!declared.containsKey(name)) {
        throw new TemplateException("the template has no parameter " + name);
      }
    }
    Map<String, Yaml> values = new LinkedHashMap<>();
    declared.forEach((name, parameter) ->
        values.put(
            name,
            typed(
                parameter.at("Type").optionalText().orElse("String"),
                given.getOrDefault(name, parameter.at("Default").optionalText().orElse("")))));
    return values;
  }

  private static Yaml typed(String type, String value) {
    return type.equals("CommaDelimitedList") || type.startsWith("List<")
        ? split(List.of(",", value))
        : Yaml.text(value);
  }

  boolean holds(String condition) {
    return conditions.named(condition);
  }

  Yaml resolve(Yaml value) {
    return switch (value) {
      case Yaml.Text t -> t;
      case Yaml.Nothing n -> n;
      case Yaml.Items items ->
          new Yaml.Items(
              items.values().stream().map(this::resolve).filter(Yaml::isPresent).toList());
      case Yaml.Fields fields ->
          fields
              .only()
              .filter(f -> f.getKey().equals("Ref") || f.getKey().startsWith("Fn::"))
              .map(f -> call(f.getKey(), f.getValue()))
              .orElseGet(() -> resolveEach(fields));
    };
  }

  private Yaml resolveEach(Yaml.Fields fields) {
    Map<String, Yaml> resolved = new LinkedHashMap<>();
    fields
        .values()
        .forEach((name, field) -> {
          Yaml value = resolve(field);
          if (value.isPresent()) {
            resolved.put(name, value);
          }
        });
    return new Yaml.Fields(resolved);
  }

  private Yaml call(String function, Yaml argument) {
    return switch (function) {
      case "Ref" -> ref(argument.text());
      case "Fn::GetAtt" -> Yaml.text(String.join(".", resolve(argument).texts()));
      case "Fn::Sub" -> Yaml.text(Substitution.of(argument, this));
      case "Fn::If" -> choose(argument.items());
      case "Fn::Join" -> Yaml.text(join(argument.items()));
      case "Fn::FindInMap" -> find(resolve(argument).texts());
      case "Fn::Select" -> select(argument.items());
      case "Fn::Split" -> split(resolve(argument).texts());
      case "Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not" ->
          Yaml.text(Boolean.toString(conditions.test(new Yaml.Fields(Map.of(function, argument)))));
      default -> throw new TemplateException("a run on one machine does not know " + function);
    };
  }

  Yaml ref(String name) {
    if (name.equals("AWS::NoValue")) {
      return Yaml.Nothing.NOTHING;
    }
    Yaml parameter = parameters.get(name);
    if (parameter != null) {
      return parameter;
    }
    if (!PSEUDO_PARAMETERS.containsKey(name) && !template.at("Resources", name).isPresent()) {
      throw new TemplateException("nothing in the template is called " + name);
    }
    return Yaml.text(PSEUDO_PARAMETERS.getOrDefault(name, name));
  }

  private Yaml choose(List<Yaml> parts) {
    return resolve(parts.get(conditions.named(parts.get(0).text()) ? 1 : 2));
  }

  private String join(List<Yaml> parts) {
    return resolve(parts.get(1)).texts().stream().collect(Collectors.joining(parts.get(0).text()));
  }

  private Yaml find(List<String> path) {
    Yaml found = template.at("Mappings").at(path.toArray(String[]::new));
    if (!found.isPresent()) {
      throw new TemplateException("no mapping for " + String.join(".", path));
    }
    return found;
  }

  private Yaml select(List<Yaml> parts) {
    return resolve(parts.get(1)).items().get(Integer.parseInt(resolve(parts.get(0)).text()));
  }

  private static Yaml split(List<String> parts) {
    List<Yaml> pieces = new ArrayList<>();
    String rest = parts.get(1);
    for (int at = rest.indexOf(parts.get(0)); at >= 0; at = rest.indexOf(parts.get(0))) {
      pieces.add(Yaml.text(rest.substring(0, at)));
      rest = rest.substring(at + parts.get(0).length());
    }
    pieces.add(Yaml.text(rest));
    return new Yaml.Items(pieces);
  }
}
