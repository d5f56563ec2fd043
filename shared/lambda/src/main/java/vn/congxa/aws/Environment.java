package vn.congxa.aws;

import java.util.Map;

/** What the template tells a function: read once, and missed at the start rather than later. */
public record Environment(Map<String, String> variables) {
  public String require(String name) {
    var value = variables.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw new IllegalStateException("environment variable " + name + " is not set");
    }
    return value;
  }

  public String get(String name, String otherwise) {
    var value = variables.getOrDefault(name, "");
    return value.isEmpty() ? otherwise : value;
  }

  public boolean has(String name) {
    return !variables.getOrDefault(name, "").isEmpty();
  }
}
