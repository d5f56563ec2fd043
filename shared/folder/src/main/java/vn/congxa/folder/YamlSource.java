package vn.congxa.folder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * YAML as it stands in a file. YAML takes signs within a text for its own, and says nothing: what
 * it read is compared with what was written.
 */
record YamlSource(String file, int firstLine, List<String> lines, FolderFaults faults) {
  private static final Pattern VALUE =
      Pattern.compile("\\s*(?:-\\s+)*(?:([A-Za-z]\\w*):\\s+)?(\\S.*)");

  /** What YAML makes something else of than text, or nothing. */
  private static final Pattern NEEDS_QUOTES =
      Pattern.compile("[@`%*&!|>\\[\\]{}\"'?,#-].*|.*:(?:\\s.*)?");

  /** A comment that nobody takes for text: two spaces off, and a space after its sign. */
  private static final Pattern COMMENT = Pattern.compile("(?:\\s{2,}|\\t)#(?:\\s.*)?");

  private static final Pattern AFTER_NAME = Pattern.compile("\\s*#(?:\\s.*)?");

  YamlSource {
    lines = List.copyOf(lines);
  }

  static YamlSource of(String file, int firstLine, String yaml, FolderFaults faults) {
    return new YamlSource(file, firstLine, List.of(yaml.split("\n", -1)), faults);
  }

  String yaml() {
    return String.join("\n", lines);
  }

  int line(Node node) {
    return node.getStartMark().map(this::line).orElse(0);
  }

  int line(Mark mark) {
    return mark.getLine() + firstLine;
  }

  void fault(int line, String reason) {
    faults.add(file, line, reason);
  }

  /** The whole of a text of which YAML read a part, the rest being a comment to it. */
  Optional<String> cut(ScalarNode scalar) {
    if (isBlock(scalar)) {
      return emptied(scalar);
    }
    var end = scalar.getEndMark();
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN || end.isEmpty()) {
      return Optional.empty();
    }
    var rest = rest(end.get());
    var isComment = (scalar.getValue().isEmpty() ? AFTER_NAME : COMMENT).matcher(rest).matches();
    return rest.strip().startsWith("#") && !isComment
        ? Optional.of((scalar.getValue() + rest).strip())
        : Optional.empty();
  }

  private static boolean isBlock(ScalarNode scalar) {
    return scalar.getScalarStyle() == ScalarStyle.LITERAL
        || scalar.getScalarStyle() == ScalarStyle.FOLDED;
  }

  // A text of lines below, of which there are none: what follows its sign was meant to be read.
  private Optional<String> emptied(ScalarNode scalar) {
    return scalar
        .getStartMark()
        .filter(_ -> scalar.getValue().isEmpty())
        .map(this::rest)
        .map(String::strip)
        .filter(head -> head.contains("#"));
  }

  private String rest(Mark mark) {
    return written(mark)
        .codePoints()
        .skip(mark.getColumn())
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String written(Mark mark) {
    return mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
  }

  /** How to write what stands there so that it is text; nothing where quotes do not help. */
  String quotes(Optional<Mark> mark) {
    var value = VALUE.matcher(mark.map(this::written).orElse(""));
    if (!value.matches() || !NEEDS_QUOTES.matcher(value.group(2)).matches()) {
      return "";
    }
    var name = value.group(1) == null ? "" : value.group(1) + ": ";
    return "; if it is text, write " + name + FolderYaml.quoted(unquoted(value));
  }

  private static String unquoted(Matcher value) {
    var text = value.group(2).strip();
    var quote = text.charAt(0);
    var isQuoted = text.length() > 1 && "\"'".indexOf(quote) >= 0 && text.endsWith("" + quote);
    return isQuoted ? text.substring(1, text.length() - 1) : text;
  }
}
