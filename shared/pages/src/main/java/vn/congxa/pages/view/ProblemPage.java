package vn.congxa.pages.view;

import java.util.function.Function;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;

/**
 * Why there is nothing to read here.
 *
 * @param detail the public reason, or the reference to give; may be empty
 * @param back the way on
 */
public record ProblemPage(
    Frame frame, int status, String heading, String text, String detail, Link back) {

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
        frame.apply(Heads.problem(heading)),
        code.status(),
        heading,
        text(code, words),
        detail(code, refused.argument(), words),
        back(code, path, words));
  }

  private static Link back(Code code, String path, Words words) {
    return switch (code) {
      case INVALID_CURSOR -> new Link(words.at(path), words.say(Word.TO_NEWEST));
      case UNKNOWN_SITE, INTERNAL_ERROR, BUSY -> new Link(words.at(path), words.say(Word.RETRY));
      default -> new Link(words.at("/"), words.say(Word.TO_HOME));
    };
  }

  private static Word heading(Code code) {
    return switch (code) {
      case WITHDRAWN -> Word.GONE;
      case INTERNAL_ERROR, BUSY -> Word.FAILED;
      case NO_REPORT -> Word.NO_FIGURES;
      case UNKNOWN_SITE -> Word.NO_SITE;
      default -> code.status() == 404 ? Word.NOT_FOUND : Word.BAD_REQUEST;
    };
  }

  private static String text(Code code, Words words) {
    return switch (code) {
      case WITHDRAWN -> words.say(Word.GONE_TEXT);
      case INTERNAL_ERROR, BUSY -> words.say(Word.FAILED_TEXT);
      case NOT_FOUND -> words.say(Word.NOT_FOUND_TEXT);
      case INVALID_CURSOR -> words.say(Word.BAD_CURSOR_TEXT);
      default -> code.text(words.language(), "");
    };
  }

  private static String detail(Code code, String argument, Words words) {
    if (argument.isEmpty()) {
      return "";
    }
    return switch (code) {
      case WITHDRAWN -> words.say(Word.REASON, argument);
      case INTERNAL_ERROR -> words.say(Word.REFERENCE, argument);
      default -> "";
    };
  }
}
