package vn.congxa.visit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which user agents are robots, by a maintained public list. Most of its patterns are plain text
 * and looked for as such; the few expressions run on a bounded text only.
 */
public final class Robots {
  private static final int LONGEST_USER_AGENT = 512;

  private final List<String> texts = new ArrayList<>();
  private final List<Pattern> expressions = new ArrayList<>();

  /** Reads the list. */
  public Robots() {
    var file = Objects.requireNonNull(Robots.class.getResourceAsStream("robots/patterns.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it names itself as a robot, or does not name itself. */
  public boolean isRobot(String userAgent) {
    var name = userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT));
    return name.isBlank()
        || texts.stream().anyMatch(name::contains)
        || expressions.stream().anyMatch(expression -> expression.matcher(name).find());
  }

  private void add(String line) {
    switch (line.charAt(0)) {
      case '=' -> texts.add(line.substring(1));
      case '~' -> expressions.add(Pattern.compile(line.substring(1)));
      case '#' -> {} // which list it is
      default -> throw new IllegalStateException("not a robot's pattern: " + line);
    }
  }
}
