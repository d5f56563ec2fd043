package vn.congxa.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congxa.content.Figure;
import vn.congxa.content.Markup;

/** What is to be seen of a body, piece by piece. */
final class BodyChecks {
  private static final String POINTER = "/body";
  private static final String MEDIA = "/media/";
  private static final int WIDE = 8;
  private static final int LONG = 200;

  private static final Set<String> EMPTY_WORDS =
      Set.of("tại đây", "ở đây", "đây", "xem thêm", "xem tại đây", "chi tiết", "click", "link");

  private static final Pattern BARE = Pattern.compile("https?://\\S+|www\\.\\S+");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private BodyChecks() {}

  /** Neither words nor pictures. */
  static boolean isEmpty(String body) {
    return plain(body).isBlank()
        && Markup.of(body).stream()
            .noneMatch(piece -> piece instanceof Markup.Start start && start.name().equals("img"));
  }

  /** The words alone. */
  static String plain(String body) {
    return Markup.of(body).stream()
        .map(piece -> piece instanceof Markup.Text text ? text.plain() : " ")
        .collect(Collectors.joining());
  }

  static List<Check> blocking(Manuscript text, Set<String> files) {
    var kept =
        text.figures().stream()
            .filter(figure -> files.contains(figure.file()))
            .map(Figure::url)
            .collect(Collectors.toSet());
    var checks = new ArrayList<Check>();
    for (var piece : Markup.of(text.body())) {
      if (piece instanceof Markup.Start start) {
        if (start.name().equals("img")) {
          picture(start, kept, checks);
        } else if (start.raw().contains(" data-missing=")) {
          checks.add(Check.blocking(Check.Code.MISSING_PICTURE, POINTER));
        }
      }
    }
    return checks.stream().distinct().toList();
  }

  private static void picture(Markup.Start img, Set<String> kept, List<Check> checks) {
    var src = String.valueOf(img.attribute("src"));
    if (!src.startsWith(MEDIA)) {
      checks.add(new Check(Check.Level.BLOCK, POINTER, Check.Code.FOREIGN_PICTURE, src));
    } else if (!kept.contains(src)) {
      checks.add(new Check(Check.Level.BLOCK, POINTER, Check.Code.UNKNOWN_FILE, src));
    }
    if (img.attribute("alt") == null) {
      checks.add(new Check(Check.Level.BLOCK, POINTER, Check.Code.NO_ALT, src));
    }
  }

  static List<Check> warnings(String body) {
    var reader = new Reader();
    Markup.of(body).forEach(reader::read);
    return reader.checks.stream().distinct().toList();
  }

  /** Remembers what it passed. */
  private static final class Reader {
    private final List<Check> checks = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private final StringBuilder words = new StringBuilder();
    private int heading = 1;
    private int rows;
    private int cells;
    private int widest;
    private boolean hasHeader;
    private boolean isBold;

    void read(Markup piece) {
      switch (piece) {
        case Markup.Text text -> words.append(text.plain());
        case Markup.Start start -> start(start);
        case Markup.End end -> end(end.name());
      }
    }

    private void start(Markup.Start start) {
      var name = start.name();
      names.add(name);
      if (HEADING.matcher(name).matches()) {
        var level = name.charAt(1) - '0';
        if (level > heading + 1) {
          warn(Check.Code.HEADING_SKIPPED, "h" + level);
        }
        heading = level;
        words.setLength(0);
      }
      switch (name) {
        case "p" -> {
          words.setLength(0);
          isBold = false;
        }
        case "strong" -> isBold = words.toString().isBlank();
        case "a" -> words.setLength(0);
        case "table" -> {
          rows = 0;
          widest = 0;
          hasHeader = false;
        }
        case "tr" -> {
          rows++;
          cells = 0;
        }
        case "th", "td" -> {
          hasHeader |= name.equals("th");
          widest = Math.max(widest, ++cells);
        }
        case "img" -> {
          var alt = start.attribute("alt");
          if (alt != null
              && !alt.isBlank()
              && String.valueOf(start.attribute("src")).endsWith(alt)) {
            warn(Check.Code.ALT_REPEATS, alt);
          }
        }
        default -> {}
      }
    }

    private void end(String name) {
      switch (name) {
        case "a" -> {
          var text = words.toString().strip();
          if (EMPTY_WORDS.contains(text.toLowerCase(Locale.ROOT)) || BARE.matcher(text).matches()) {
            warn(Check.Code.LINK_SAYS_NOTHING, text);
          }
        }
        case "strong" -> names.add(isBold ? "bold:" + words.length() : "");
        case "p" -> {
          var text = words.toString().strip();
          if (isBold
              && names.contains("bold:" + words.length())
              && text.length() < 100
              && !text.isEmpty()
              && !text.endsWith(".")) {
            warn(Check.Code.HEADING_IN_BOLD, text);
          }
          isBold = false;
        }
        case "table" -> table();
        default -> {}
      }
    }

    private void table() {
      if (!hasHeader) {
        warn(Check.Code.TABLE_WITHOUT_HEADER, "");
      }
      if (widest > WIDE) {
        warn(Check.Code.TABLE_WIDE, String.valueOf(WIDE));
      }
      if (rows > LONG) {
        warn(Check.Code.TABLE_LONG, String.valueOf(LONG));
      }
    }

    private void warn(Check.Code code, String argument) {
      checks.add(Check.warning(code, POINTER, argument));
    }
  }
}
