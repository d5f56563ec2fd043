package vn.congxa.markup;

import java.util.EnumMap;
import java.util.Map;

/** How often what became of a text is worth telling whoever sent it. */
final class Told {
  private final Map<Loss.Kind, Integer> counts = new EnumMap<>(Loss.Kind.class);

  void tell(Loss.Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  Map<Loss.Kind, Integer> counts() {
    return counts;
  }
}
