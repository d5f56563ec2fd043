package vn.congxa.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;

/** What an editor should see before a text goes out. */
public final class Checks {
  private static final int LONG_TITLE = 120;
  private static final int LONG_LEAD = 400;

  /** Numbers of identity cards have 12 digits, older ones 9 (Law 26/2023/QH15, Decree 05/1999). */
  private static final Pattern IDENTITY =
      Pattern.compile("(?<![0-9.,])(?:[0-9]{12}|[0-9]{9})(?![0-9.,]*[0-9])");

  private Checks() {}

  /**
   * All of it, what blocks first.
   *
   * @param kept those of its files that the library has
   */
  public static List<Check> of(
      Manuscript text, @Nullable Slug slug, Rules rules, Set<String> kept) {
    var checks = new ArrayList<>(blocking(text, slug, rules, kept));
    checks.addAll(warnings(text));
    return checks;
  }

  /** What has to be mended before it is published. */
  static List<Check> blocking(Manuscript text, @Nullable Slug slug, Rules rules, Set<String> kept) {
    var checks = new ArrayList<>(ofWhatIsMissing(text, rules));
    if (text.title().length() > Article.LONGEST_TITLE) {
      checks.add(Check.blocking(Check.Code.TITLE_TOO_LONG, "/title", Article.LONGEST_TITLE));
    }
    if (text.lead().length() > Article.LONGEST_LEAD) {
      checks.add(Check.blocking(Check.Code.LEAD_TOO_LONG, "/lead", Article.LONGEST_LEAD));
    }
    if (text.body().getBytes(StandardCharsets.UTF_8).length > Article.LONGEST_BODY) {
      checks.add(Check.blocking(Check.Code.TEXT_TOO_LONG, "/body", Article.LONGEST_BODY));
    }
    if (text.figures().size() > Article.MOST_FIGURES) {
      checks.add(Check.blocking(Check.Code.TOO_MANY_PICTURES, "/body", Article.MOST_FIGURES));
    }
    if (slug == null && !text.title().isBlank()) {
      checks.add(Check.blocking(Check.Code.NO_ADDRESS, "/slug"));
    }
    var image = text.image();
    if (image != null && image.figure().alt().isBlank() && !image.decorative()) {
      checks.add(Check.blocking(Check.Code.NO_ALT, "/image/alt"));
    }
    checks.addAll(ofFiles(text, kept));
    checks.addAll(BodyChecks.blocking(text, kept));
    return checks;
  }

  private static List<Check> ofFiles(Manuscript text, Set<String> kept) {
    var checks = new ArrayList<Check>();
    var image = text.image();
    if (image != null && !kept.contains(image.figure().file())) {
      checks.add(Check.blocking(Check.Code.UNKNOWN_FILE, "/image/file"));
    }
    for (var i = 0; i < text.attachments().size(); i++) {
      if (!kept.contains(text.attachments().get(i).file())) {
        checks.add(Check.blocking(Check.Code.UNKNOWN_FILE, "/attachments/" + i + "/file"));
      }
    }
    return checks;
  }

  /** What nobody could be asked to look at. */
  static List<Check> ofWhatIsMissing(Manuscript text, Rules rules) {
    var checks = new ArrayList<Check>();
    if (text.title().isBlank()) {
      checks.add(Check.blocking(Check.Code.NO_TITLE, "/title"));
    }
    if (!rules.sections().contains(text.section())) {
      checks.add(Check.blocking(Check.Code.NO_SECTION, "/section"));
    }
    if (text.author().isBlank()) {
      checks.add(Check.blocking(Check.Code.NO_AUTHOR, "/author"));
    }
    if (BodyChecks.isEmpty(text.body())) {
      checks.add(Check.blocking(Check.Code.NO_TEXT, "/body"));
    }
    return checks;
  }

  private static List<Check> warnings(Manuscript text) {
    var checks = new ArrayList<Check>();
    var title = text.title();
    if (title.length() > LONG_TITLE && title.length() <= Article.LONGEST_TITLE) {
      checks.add(warning(Check.Code.TITLE_LONG, "/title", LONG_TITLE));
    }
    if (isInCapitals(title)) {
      checks.add(Check.warning(Check.Code.TITLE_IN_CAPITALS, "/title", ""));
    }
    if (text.lead().isBlank()) {
      checks.add(Check.warning(Check.Code.LEAD_MISSING, "/lead", ""));
    } else if (text.lead().length() > LONG_LEAD && text.lead().length() <= Article.LONGEST_LEAD) {
      checks.add(warning(Check.Code.LEAD_LONG, "/lead", LONG_LEAD));
    }
    var image = text.image();
    if (image != null && image.figure().alt().equals(image.figure().caption())) {
      checks.add(Check.warning(Check.Code.ALT_REPEATS, "/image/alt", ""));
    }
    checks.addAll(BodyChecks.warnings(text.body()));
    for (var part : List.of(title, text.lead(), BodyChecks.plain(text.body()))) {
      var number = IDENTITY.matcher(part);
      if (number.find()) {
        checks.add(Check.warning(Check.Code.LOOKS_PERSONAL, "/body", number.group()));
        break;
      }
    }
    return checks;
  }

  private static boolean isInCapitals(String title) {
    var letters = title.codePoints().filter(Character::isLetter).count();
    return letters > 5 && title.codePoints().noneMatch(Character::isLowerCase);
  }

  private static Check warning(Check.Code code, String pointer, long most) {
    return Check.warning(code, pointer, String.valueOf(most));
  }
}
