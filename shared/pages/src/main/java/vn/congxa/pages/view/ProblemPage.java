package vn.congxa.pages.view;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.http.Code;
import vn.congxa.http.ProblemType;
import vn.congxa.http.Refused;
import vn.congxa.site.api.SiteProblem;
import vn.congxa.tthc.api.TthcProblem;

/**
 * Why there is nothing to read here.
 *
 * @param detail the public reason, or the reference to give; may be empty
 * @param instead what says it now; null for nothing
 * @param back the way on
 */
public record ProblemPage(
    Frame frame,
    int status,
    String heading,
    String text,
    String detail,
    @Nullable Link instead,
    Link back) {

  /**
   * Of a refusal of the page at {@code path}.
   *
   * @param frame made around the page's head
   */
  public static ProblemPage of(
      Refused refused, String path, Words words, Function<Head, Frame> frame) {
    var code = refused.code();
    var heading = words.say(heading(code));
    return new ProblemPage(
        frame.apply(HeadFactory.problem(heading)),
        code.status(),
        heading,
        text(code, words),
        detail(code, refused.argument(), words),
        instead(refused, words),
        back(code, path, words));
  }

  private static @Nullable Link instead(Refused refused, Words words) {
    var replacement = refused.members().get("replacedBy");
    return replacement == null
        ? null
        : new Link(words.at(replacement.toString()), words.say(Word.INSTEAD));
  }

  private static Link back(ProblemType code, String path, Words words) {
    return switch (code) {
      case ContentProblem.INVALID_CURSOR -> new Link(words.at(path), words.say(Word.TO_NEWEST));
      case SiteProblem.UNKNOWN_SITE,
          Code.INTERNAL_ERROR,
          Code.BUSY,
          SearchProblem.SEARCH_UNAVAILABLE ->
          new Link(words.at(path), words.say(Word.RETRY));
      default -> new Link(words.at("/"), words.say(Word.TO_HOME));
    };
  }

  private static Word heading(ProblemType code) {
    return switch (code) {
      case ContentProblem.WITHDRAWN -> Word.GONE;
      case Code.INTERNAL_ERROR -> Word.FAILED;
      case Code.BUSY -> Word.BUSY;
      case TthcProblem.NO_REPORT -> Word.NO_FIGURES;
      case SiteProblem.UNKNOWN_SITE -> Word.NO_SITE;
      case PreviewProblem.TICKET_OVER -> Word.PREVIEW_OVER;
      case SearchProblem.SEARCH_UNAVAILABLE -> Word.NO_SEARCH;
      default -> code.status() == 404 ? Word.NOT_FOUND : Word.BAD_REQUEST;
    };
  }

  private static String text(ProblemType code, Words words) {
    return switch (code) {
      case ContentProblem.WITHDRAWN -> words.say(Word.GONE_TEXT);
      case Code.INTERNAL_ERROR -> words.say(Word.FAILED_TEXT);
      case Code.BUSY -> words.say(Word.BUSY_TEXT);
      case Code.NOT_FOUND -> words.say(Word.NOT_FOUND_TEXT);
      case ContentProblem.INVALID_CURSOR -> words.say(Word.BAD_CURSOR_TEXT);
      default -> code.text(words.language(), "");
    };
  }

  private static String detail(ProblemType code, String argument, Words words) {
    if (argument.isEmpty()) {
      return "";
    }
    return switch (code) {
      case ContentProblem.WITHDRAWN -> words.say(Word.REASON, argument);
      case Code.INTERNAL_ERROR -> words.say(Word.REFERENCE, argument);
      default -> "";
    };
  }
}
