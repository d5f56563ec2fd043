package vn.congxa.folder;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A YAML mapping, read key by key. Every fault is kept with its line; a faulty value reads as a
 * harmless one. A key that nobody asked for is a fault too. Values are read as they are written, so
 * a telephone number keeps its zero without quotation marks.
 */
final class YamlForm {
  /** Of lines, with the space around it; U+2028 and U+2029 are Unicode's. */
  private static final Pattern BREAK = Pattern.compile("\\s*[\\n\\u2028\\u2029]\\s*");

  private final YamlSource source;
  private final String within; // what every fault of a part begins with
  private final int line;
  private final boolean isUnread;
  private final Map<String, Node> values = new LinkedHashMap<>();

  /** Without a value: the reader has been told why, and is told nothing more. */
  YamlForm(YamlSource source) {
    this.source = source;
    this.within = "";
    this.line = source.firstLine();
    this.isUnread = true;
  }

  private YamlForm(YamlSource source, String within, MappingNode mapping) {
    this.source = source;
    this.within = within;
    this.line = source.line(mapping);
    this.isUnread = false;
    for (var entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        fault(source.line(entry.getKeyNode()), "is no name");
      } else if (values.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
        fault(source.line(key), key.getValue() + ": is given twice");
      }
    }
  }

  static YamlForm of(YamlSource source, Node node) {
    return of(source, "", node, "title");
  }

  private static YamlForm of(YamlSource source, String within, Node node, String example) {
    if (node instanceof MappingNode mapping) {
      return new YamlForm(source, within, mapping);
    }
    var reason = "must be names with values, such as \"" + example + ": ...\"";
    source.fault(source.line(node), within + reason);
    return new YamlForm(source);
  }

  /** Whether there was no mapping to read, which is a fault that has been told. */
  boolean isUnread() {
    return isUnread;
  }

  int line() {
    return line;
  }

  int line(Node node) {
    return source.line(node);
  }

  int line(String name) {
    var node = values.get(name);
    return node == null ? line : source.line(node);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** Text that says something; where it does not, empty, and a fault. */
  String text(String name, int longest) {
    var line = line(name);
    var missing = !has(name);
    var text = given(name, longest);
    if (text.isEmpty() && !missing) {
      fault(line, name + ": must not be empty");
    }
    return text;
  }

  /** Text that has to be given, if only as "". */
  String given(String name, int longest) {
    if (!has(name)) {
      fault(line, name + ": is missing");
      return "";
    }
    var text = optional(name, longest);
    return text == null ? "" : text;
  }

  /** Text of one line: what was broken into several is joined. */
  @Nullable String optional(String name, int longest) {
    var text = lines(name, longest);
    return text == null ? null : BREAK.matcher(text).replaceAll(" ");
  }

  /** Text that may have several lines. */
  @Nullable String lines(String name, int longest) {
    if (values.get(name) instanceof ScalarNode scalar) {
      checkWhole(name, scalar);
    }
    return read(name, longest);
  }

  private @Nullable String read(String name, int longest) {
    var node = values.remove(name);
    if (node == null) {
      return null;
    }
    if (!(node instanceof ScalarNode scalar)) {
      fault(source.line(node), name + ": must be text");
      return null;
    }
    var text = YamlText.of(scalar);
    text.fault(longest).ifPresent(reason -> fault(source.line(node), name + ": " + reason));
    return text.harmless();
  }

  /** A fault where YAML took the end of a text for a comment. */
  void checkWhole(String name, ScalarNode scalar) {
    source
        .cut(scalar)
        .ifPresent(text ->
            fault(
                source.line(scalar),
                name + ": YAML ends it at the #: write " + name + ": " + FolderYaml.quoted(text)));
  }

  /** A whole number from {@code least} to {@code most}; {@code otherwise} where it is not given. */
  long count(String name, long least, long most, long otherwise) {
    var line = line(name);
    var text = read(name, 30);
    if (text == null) {
      return otherwise;
    }
    var count = new YamlText(text).count(least, most);
    if (count.isEmpty()) {
      fault(line, name + ": must be a whole number from " + least + " to " + most);
    }
    return count.orElse(otherwise);
  }

  /** A time with its offset; null where it is not given, or not readable, which is a fault. */
  @Nullable Instant time(String name) {
    var line = line(name);
    var text = read(name, 50);
    var time = text == null ? null : new YamlText(text).time().orElse(null);
    if (text != null && time == null) {
      fault(line, name + ": must be a time with its offset, such as 2026-06-01T09:28:09+07:00");
    }
    return time;
  }

  /**
   * A form within this one.
   *
   * @param example one of its names
   */
  @Nullable YamlForm part(String name, String example) {
    var node = values.remove(name);
    return node == null ? null : part(name, node, example);
  }

  /** Likewise several. */
  List<YamlForm> parts(String name, int most, String example) {
    return list(name, most).nodes().stream().map(node -> part(name, node, example)).toList();
  }

  private YamlForm part(String name, Node node, String example) {
    return of(source, within + name + ": ", node, example);
  }

  List<String> texts(String name, int most) {
    return list(name, most).texts();
  }

  private YamlList list(String name, int most) {
    return new YamlList(this, name, values.remove(name), most);
  }

  void fault(String name, String reason) {
    fault(line(name), name + ": " + reason);
  }

  void fault(int line, String reason) {
    if (!isUnread) {
      source.fault(line, within + reason);
    }
  }

  /** Call when all that can be given was read. */
  void noMore() {
    values.forEach((name, node) -> fault(source.line(node), name + ": there is no such name here"));
  }
}
