package vn.congxa.restore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables that hold what a site has, in the order in which they are put back. */
public enum Kind {
  NEWSROOM,
  CONTENT,
  TTHC,
  VISITS;

  /** As the operator names it. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> of(String wire) {
    return Arrays.stream(values()).filter(kind -> kind.wire().equals(wire)).findFirst();
  }

  /** All of them, as a sentence names them. */
  public static String names() {
    return Arrays.stream(values()).map(Kind::wire).sorted().collect(Collectors.joining(", "));
  }

  /** The variable of the environment that names the live table. */
  public String variable() {
    return name() + "_TABLE";
  }

  /** Without them a copy is none of this table. */
  List<String> indexes() {
    return switch (this) {
      case NEWSROOM -> List.of("lists", "publics", "audit");
      case CONTENT -> List.of("newest", "section");
      case TTHC, VISITS -> List.of();
    };
  }
}
