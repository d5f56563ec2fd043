package vn.congxa.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * YAML with CloudFormation's short tags: {@code !Sub x} reads as {@code Fn::Sub: x}. What an anchor
 * names is written out, and what {@code <<} merges too: the fields beside it count for more.
 */
final class YamlReader {
  private static final String MERGE = "<<";

  private YamlReader() {}

  static TemplateNode read(String name, String text) {
    // A bound on aliases guards against strangers' files; this one is the project's own.
    var settings =
        LoadSettings.builder()
            .setLabel(name)
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            .build();
    try {
      return new Compose(settings)
          .composeString(text)
          .map(YamlReader::convert)
          .orElseThrow(() -> new TemplateException(name + " is empty"));
    } catch (YamlEngineException e) {
      throw new TemplateException(name + " is not YAML: " + e.getMessage(), e);
    }
  }

  private static TemplateNode convert(Node node) {
    TemplateNode plain =
        switch (node) {
          case ScalarNode scalar ->
              scalar.getTag().equals(Tag.NULL)
                  ? TemplateNode.Nothing.NOTHING
                  : TemplateNode.text(scalar.getValue());
          case SequenceNode sequence -> items(sequence);
          case MappingNode mapping -> fields(mapping);
          default -> throw new TemplateException("unexpected YAML: " + node);
        };
    String tag = node.getTag().getValue();
    return tag.startsWith("!") && tag.length() > 1
        ? new TemplateNode.Fields(Map.of(longName(tag.substring(1)), plain))
        : plain;
  }

  private static String longName(String tag) {
    return tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
  }

  private static TemplateNode items(SequenceNode node) {
    List<TemplateNode> values = new ArrayList<>();
    node.getValue().forEach(item -> values.add(convert(item)));
    return new TemplateNode.Items(List.copyOf(values));
  }

  private static TemplateNode fields(MappingNode node) {
    Map<String, TemplateNode> values =
        new LinkedHashMap<>(); // routes and tables keep the file's order
    for (NodeTuple tuple : node.getValue()) {
      var name = convert(tuple.getKeyNode()).text();
      var value = convert(tuple.getValueNode());
      if (name.equals(MERGE)) {
        value.fields().forEach(values::putIfAbsent);
      } else {
        values.put(name, value);
      }
    }
    return new TemplateNode.Fields(values);
  }
}
