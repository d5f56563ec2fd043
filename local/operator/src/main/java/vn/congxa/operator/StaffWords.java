package vn.congxa.operator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congxa.folder.Arguments;

/**
 * The words behind {@code staff}: what to do, whom to, and options, some of which may come several
 * times.
 */
record StaffWords(String verb, Optional<String> who, Map<String, List<String>> options) {
  static final String LIST = "list";

  private static final Set<String> VALUES = Set.of("--mail", "--role", "--name", "--site");
  private static final Set<String> SWITCHES =
      Set.of("--dry-run", "--renew", "--forget-former", "--remove");

  static StaffWords of(List<String> words) throws Arguments.Unclear {
    var plain = new ArrayList<String>();
    var options = new LinkedHashMap<String, List<String>>();
    for (var i = 1; i < words.size(); i++) {
      var word = words.get(i);
      if (VALUES.contains(word)) {
        if (i + 1 == words.size()) {
          throw new Arguments.Unclear(word + " needs a value");
        }
        options.computeIfAbsent(word, _ -> new ArrayList<>()).add(words.get(++i));
      } else if (SWITCHES.contains(word)) {
        options.put(word, List.of());
      } else if (word.startsWith("-")) {
        throw new Arguments.Unclear("there is no option " + word);
      } else {
        plain.add(word);
      }
    }
    if (plain.size() > 2) {
      throw new Arguments.Unclear("one at a time: " + plain.get(2) + " is too much");
    }
    return new StaffWords(
        plain.isEmpty() ? LIST : plain.getFirst(),
        plain.size() > 1 ? Optional.of(plain.get(1)) : Optional.empty(),
        options);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  List<String> all(String option) {
    return options.getOrDefault(option, List.of());
  }

  String one(String option) throws Arguments.Unclear {
    var values = all(option);
    if (values.size() != 1) {
      throw new Arguments.Unclear(option + (values.isEmpty() ? " is missing" : " is there twice"));
    }
    return values.getFirst();
  }

  String whom() throws Arguments.Unclear {
    return who.orElseThrow(() -> new Arguments.Unclear("who is missing"));
  }

  /** Refuses options that mean nothing to this verb. */
  StaffWords only(String... meant) throws Arguments.Unclear {
    for (var option : options.keySet()) {
      if (!List.of(meant).contains(option) && !option.equals("--dry-run")) {
        throw new Arguments.Unclear(option + " means nothing to \"staff " + verb + "\"");
      }
    }
    return this;
  }
}
