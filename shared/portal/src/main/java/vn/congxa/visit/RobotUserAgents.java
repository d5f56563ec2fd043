package vn.congxa.visit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which user agents are robots: by a maintained public list, and by a list of ours that adds to it
 * and takes exception to it. Most patterns are plain text and looked for as such; the few
 * expressions run on a bounded text only.
 */
public final class RobotUserAgents {
  /** Far beyond what any browser says, and little enough to look through. */
  private static final int LONGEST = 2048;

  /** Lynx has four. */
  private static final int FEWEST_LETTERS = 4;

  private final List<String> texts = new ArrayList<>();
  private final List<Pattern> expressions = new ArrayList<>();
  private final List<Pattern> peoples = new ArrayList<>();

  /** Reads both lists. */
  public RobotUserAgents() {
    read("robots/patterns.txt");
    read("robots/own.txt");
  }

  /** Whether it names itself as a robot, or does not name itself, or beyond all measure. */
  public boolean isRobot(String userAgent) {
    if (userAgent.length() > LONGEST
        || userAgent.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return true;
    }
    var name = userAgent.toLowerCase(Locale.ROOT);
    for (var people : peoples) {
      name = people.matcher(name).replaceAll("");
    }
    var rest = name;
    return texts.stream().anyMatch(rest::contains)
        || expressions.stream().anyMatch(expression -> expression.matcher(rest).find());
  }

  private void read(String list) {
    var file = Objects.requireNonNull(RobotUserAgents.class.getResourceAsStream(list), list);
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    var pattern = line.substring(1);
    switch (line.charAt(0)) {
      case '=' -> texts.add(pattern.toLowerCase(Locale.ROOT));
      case '~' -> expressions.add(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
      case '!' -> peoples.add(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
      case '#' -> {} // which list it is, and why something is in it
      default -> throw new IllegalStateException("not a robot's pattern: " + line);
    }
  }
}
