package vn.congxa.folder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.congxa.text.Characters;

/** A list in a form; empty where it is not given, or is none, which is a fault of the form. */
record YamlList(YamlForm form, String name, @Nullable Node node, int most) {
  List<Node> nodes() {
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence && sequence.getValue().size() <= most) {
      return sequence.getValue();
    }
    fault(node, "must be a list of at most " + most);
    return List.of();
  }

  List<String> texts() {
    if (node instanceof ScalarNode scalar) {
      var written = name + ": [" + Characters.harmless(YamlText.of(scalar).value()) + "]";
      fault(scalar, "must be a list: write " + written);
      return List.of();
    }
    var texts = new ArrayList<String>();
    for (var item : nodes()) {
      if (item instanceof ScalarNode scalar) {
        form.checkWhole(name, scalar);
        texts.add(YamlText.of(scalar).value());
      } else {
        fault(item, "must be a list of names");
      }
    }
    return texts;
  }

  private void fault(Node at, String reason) {
    form.fault(form.line(at), name + ": " + reason);
  }
}
