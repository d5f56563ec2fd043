package vn.congxa.local.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A route's path: literal segments, {@code {variables}} and at the end perhaps {@code {all+}}. */
record PathPattern(List<String> segments) implements Comparable<PathPattern> {
  static PathPattern of(String path) {
    return new PathPattern(split(path));
  }

  /** The path's variables, if it fits. A trailing slash makes another path. */
  Optional<Map<String, String>> match(String path) {
    List<String> parts = split(path);
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      if (i >= parts.size()) {
        return Optional.empty();
      }
      if (isGreedy(segment)) {
        String rest = String.join("/", parts.subList(i, parts.size()));
        variables.put(segment.substring(1, segment.length() - 2), rest);
        return rest.isEmpty() ? Optional.empty() : Optional.of(variables);
      }
      if (isVariable(segment) && !parts.get(i).isEmpty()) {
        variables.put(segment.substring(1, segment.length() - 1), parts.get(i));
      } else if (!segment.equals(parts.get(i))) {
        return Optional.empty();
      }
    }
    return parts.size() == segments.size() ? Optional.of(variables) : Optional.empty();
  }

  /** The more exact pattern first, decided by the first segment that differs in kind. */
  @Override
  public int compareTo(PathPattern other) {
    if (isGreedy() != other.isGreedy()) {
      return isGreedy() ? 1 : -1;
    }
    int common = Math.min(segments.size(), other.segments.size());
    for (int i = 0; i < common; i++) {
      int difference = vagueness(segments.get(i)) - vagueness(other.segments.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return other.segments.size() - segments.size();
  }

  private boolean isGreedy() {
    return isGreedy(segments.getLast());
  }

  private static int vagueness(String segment) {
    return isGreedy(segment) ? 2 : isVariable(segment) ? 1 : 0;
  }

  private static boolean isVariable(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  private static boolean isGreedy(String segment) {
    return segment.startsWith("{") && segment.endsWith("+}");
  }

  private static List<String> split(String path) {
    return List.of(path.split("/", -1));
  }
}
