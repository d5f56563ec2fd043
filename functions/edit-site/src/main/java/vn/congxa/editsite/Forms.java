package vn.congxa.editsite;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Slug;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.markup.Links;
import vn.congxa.text.Characters;

/** What the forms of a site have in common. */
final class Forms {
  private static final int LARGEST_BODY = 256 * 1024;

  private static final Pattern LINES = Pattern.compile("\\s+");

  private Forms() {}

  /**
   * Null where it is faulty; what is wrong is added to {@code faults}.
   *
   * @throws Refused the body cannot be read at all
   */
  static <T> @Nullable T read(
      Request request, List<Fault> faults, Function<Form, @Nullable T> read) {
    return Form.read(request, LARGEST_BODY, faults, read);
  }

  /** Text of one line, composed; empty where absent. */
  static String line(Form form, String name, int longest) {
    return line(form.draft(name, longest));
  }

  private static String line(String text) {
    return LINES.matcher(Characters.visible(text, "\t\n\r")).replaceAll(" ").strip();
  }

  /** The same where it has to be there. */
  static String needed(Form form, String name, int longest) {
    var isGiven = form.names().contains(name);
    var text = form.text(name, longest);
    if (!isGiven) {
      form.fault(name, FaultCode.REQUIRED);
    }
    var line = text == null ? "" : line(text);
    if (text != null && line.isEmpty()) {
      form.fault(name, FaultCode.BLANK); // nobody would see any of it
    }
    return line;
  }

  /** Null where it is missing or faulty. */
  static @Nullable Slug slug(Form form, String name) {
    var isGiven = form.names().contains(name);
    var slug = form.text(name, Slug.LONGEST);
    if (!isGiven) {
      form.fault(name, FaultCode.REQUIRED);
    } else if (slug == null) {
      return null; // which has been told
    } else if (Slug.isValid(slug)) {
      return new Slug(slug);
    } else {
      form.fault(name, SiteFault.NOT_A_SLUG);
    }
    return null;
  }

  /** Null where it is absent or faulty. */
  static @Nullable String link(Form form, String name) {
    var url = form.text(name, Links.LONGEST);
    if (url != null && !Links.isLink(url)) {
      form.fault(name, SiteFault.NOT_A_LINK);
      return null;
    }
    return url;
  }
}
