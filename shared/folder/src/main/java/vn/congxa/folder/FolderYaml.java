package vn.congxa.folder;

import java.util.Locale;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML in and out, as far as content folders use it. */
final class FolderYaml {
  private static final int DEEPEST = 8;
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  private FolderYaml() {}

  static YamlForm read(YamlSource source) {
    try {
      if (!isPlain(source)) {
        return new YamlForm(source);
      }
      var root = new Compose(SETTINGS).composeString(source.yaml());
      if (root.isEmpty()) {
        source.fault(source.firstLine(), "says nothing");
        return new YamlForm(source);
      }
      return YamlForm.of(source, root.get());
    } catch (MarkedYamlEngineException e) {
      var line = e.getProblemMark().map(source::line).orElse(0);
      source.fault(line, "is no YAML: " + e.getProblem() + source.quotes(e.getProblemMark()));
    } catch (YamlEngineException e) {
      source.fault(source.firstLine(), "is no YAML: " + e.getMessage());
    }
    return new YamlForm(source);
  }

  // Checked event by event before anything is built: a file of brackets would exhaust the stack.
  private static boolean isPlain(YamlSource source) {
    var depth = 0;
    for (var event : new Parse(SETTINGS).parseString(source.yaml())) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > DEEPEST) {
        source.fault(source.firstLine(), "is nested too deeply");
        return false;
      }
      var sign = sign(event);
      if (!sign.isEmpty()) {
        var mark = event.getStartMark();
        source.fault(
            mark.map(source::line).orElse(0),
            "has a " + sign + ", which YAML takes for its own" + source.quotes(mark));
        return false;
      }
    }
    return true;
  }

  // Names, references and kinds of values: nobody needs them here, and texts begin with them.
  private static String sign(Event event) {
    return switch (event) {
      case AliasEvent _ -> "*";
      case ScalarEvent scalar when scalar.getTag().isPresent() -> "!";
      case CollectionStartEvent start when start.getTag().isPresent() -> "!";
      case NodeEvent node when node.getAnchor().isPresent() -> "&";
      default -> "";
    };
  }

  /** A text as a double-quoted scalar on one line. */
  static String quoted(String text) {
    return text.codePoints()
        .mapToObj(FolderYaml::escaped)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default ->
          Character.isISOControl(c) || c == 0xFEFF || c == 0x2028 || c == 0x2029
              ? String.format(Locale.ROOT, "\\u%04x", c)
              : Character.toString(c);
    };
  }
}
