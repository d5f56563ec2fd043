package vn.congxa.folder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command's words: its name, options with a value and switches without. */
public record Arguments(String command, Map<String, String> options, Set<String> switches) {

  /** Words that mean nothing to the command. */
  public static final class Unclear extends Exception {
    private static final long serialVersionUID = 1L;

    public Unclear(String reason) {
      super(reason);
    }
  }

  /**
   * Reads words.
   *
   * @param known options that have a value
   * @param knownSwitches and those that have none
   */
  public static Arguments of(List<String> words, Set<String> known, Set<String> knownSwitches)
      throws Unclear {
    if (words.isEmpty()) {
      throw new Unclear("what to do is missing");
    }
    var options = new HashMap<String, String>();
    var switches = new HashSet<String>();
    for (var i = 1; i < words.size(); i++) {
      var word = words.get(i);
      if (knownSwitches.contains(word)) {
        switches.add(word);
      } else if (!known.contains(word)) {
        throw new Unclear("there is no option " + word);
      } else if (i + 1 == words.size()) {
        throw new Unclear(word + " needs a value");
      } else {
        options.put(word, words.get(++i));
      }
    }
    return new Arguments(words.getFirst(), options, switches);
  }

  /**
   * Takes an option and its value out of words that others read after that.
   *
   * @param words changed
   */
  public static Optional<String> taken(List<String> words, String option) throws Unclear {
    var at = words.indexOf(option);
    if (at < 0) {
      return Optional.empty();
    }
    if (at + 1 == words.size()) {
      throw new Unclear(option + " needs a value");
    }
    words.remove(at);
    return Optional.of(words.remove(at));
  }

  /** The value of an option that must be there. */
  public String required(String option) throws Unclear {
    var value = options.get(option);
    if (value == null) {
      throw new Unclear(option + " is missing");
    }
    return value;
  }
}
