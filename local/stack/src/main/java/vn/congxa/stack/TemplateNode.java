package vn.congxa.stack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of the template. Every scalar is text, as CloudFormation treats it. */
sealed interface TemplateNode {
  record Text(String value) implements TemplateNode {}

  record Items(List<TemplateNode> values) implements TemplateNode {}

  record Fields(Map<String, TemplateNode> values) implements TemplateNode {}

  /** A missing field, or {@code AWS::NoValue}. */
  enum Nothing implements TemplateNode {
    NOTHING
  }

  static TemplateNode text(String value) {
    return new Text(value);
  }

  default TemplateNode at(String... path) {
    TemplateNode here = this;
    for (String name : path) {
      here =
          here instanceof Fields f
              ? f.values().getOrDefault(name, Nothing.NOTHING)
              : Nothing.NOTHING;
    }
    return here;
  }

  default boolean isPresent() {
    return !(this instanceof Nothing);
  }

  /** The one field of an intrinsic such as {@code Ref} or {@code Fn::Sub}. */
  default Optional<Map.Entry<String, TemplateNode>> only() {
    return this instanceof Fields f && f.values().size() == 1
        ? Optional.of(f.values().entrySet().iterator().next())
        : Optional.empty();
  }

  default String text() {
    if (this instanceof Text t) {
      return t.value();
    }
    throw new TemplateException("text expected, found " + this);
  }

  default Optional<String> optionalText() {
    return isPresent() ? Optional.of(text()) : Optional.empty();
  }

  default List<TemplateNode> items() {
    return switch (this) {
      case Items i -> i.values();
      case Nothing _ -> List.of();
      case Text _, Fields _ -> throw new TemplateException("a list expected, found " + this);
    };
  }

  /** One text or a list of them: CloudFormation takes either in many places. */
  default List<String> texts() {
    return this instanceof Text t
        ? List.of(t.value())
        : items().stream().map(TemplateNode::text).toList();
  }

  default Map<String, TemplateNode> fields() {
    return switch (this) {
      case Fields f -> f.values();
      case Nothing _ -> Map.of();
      case Text _, Items _ -> throw new TemplateException("fields expected, found " + this);
    };
  }
}
