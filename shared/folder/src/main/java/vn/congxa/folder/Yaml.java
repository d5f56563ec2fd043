package vn.congxa.folder;

import java.util.Locale;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML in and out, as far as content folders use it. */
final class Yaml {
  private static final int DEEPEST = 8;
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  private Yaml() {}

  static YamlForm read(String yaml, YamlForm.Source source) {
    try {
      if (!isFlat(yaml)) {
        source
            .faults()
            .add(source.file(), source.firstLine(), "has references or is nested too deeply");
        return new YamlForm(source);
      }
      var root = new Compose(SETTINGS).composeString(yaml);
      if (root.isEmpty()) {
        source.faults().add(source.file(), source.firstLine(), "says nothing");
        return new YamlForm(source);
      }
      return YamlForm.of(source, root.get());
    } catch (MarkedYamlEngineException e) {
      var line = e.getProblemMark().map(mark -> mark.getLine() + source.firstLine()).orElse(0);
      source.faults().add(source.file(), line, "is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      source.faults().add(source.file(), source.firstLine(), "is no YAML: " + e.getMessage());
    }
    return new YamlForm(source);
  }

  // Checked event by event before anything is built: a file of brackets would exhaust the stack.
  private static boolean isFlat(String yaml) {
    var depth = 0;
    for (var event : new Parse(SETTINGS).parseString(yaml)) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > DEEPEST || event instanceof AliasEvent) {
        return false;
      }
    }
    return true;
  }

  /** A text as a double-quoted scalar on one line. */
  static String quoted(String text) {
    return text.codePoints().mapToObj(Yaml::escaped).collect(Collectors.joining("", "\"", "\""));
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
