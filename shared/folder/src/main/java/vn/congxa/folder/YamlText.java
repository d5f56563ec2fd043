package vn.congxa.folder;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import vn.congxa.markup.Codes;
import vn.congxa.text.Characters;

/** A YAML value as text, and as what is written as text. */
record YamlText(String value) {
  // The same text typed on two keyboards, or on macOS, is the same; so is one in codes of HTML.
  static YamlText of(ScalarNode scalar) {
    var text = Codes.read(scalar.getValue());
    return new YamlText(Normalizer.normalize(text, Normalizer.Form.NFC).strip());
  }

  /** What is wrong with it. */
  Optional<String> fault(int longest) {
    if (value.length() > longest) {
      return Optional.of("is longer than " + longest + " characters");
    }
    var bad = Characters.bad(value, "\n");
    return bad.isPresent()
        ? Optional.of(Characters.reason(value, bad.getAsInt()))
        : Optional.empty();
  }

  String harmless() {
    return Characters.bad(value, "\n").isPresent() ? Characters.harmless(value) : value;
  }

  /** A whole number within bounds. */
  OptionalLong count(long least, long most) {
    if (!value.matches("[0-9]{1,15}")) { // which always fit
      return OptionalLong.empty();
    }
    var count = Long.parseLong(value);
    return count >= least && count <= most ? OptionalLong.of(count) : OptionalLong.empty();
  }

  /** A time with its offset, of this age. */
  Optional<Instant> time() {
    try {
      var time = OffsetDateTime.parse(value);
      return time.getYear() >= 1990 && time.getYear() <= 2100
          ? Optional.of(time.toInstant())
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
