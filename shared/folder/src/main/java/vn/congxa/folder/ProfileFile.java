package vn.congxa.folder;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.markup.Links;
import vn.congxa.site.Alert;
import vn.congxa.site.Profile;
import vn.congxa.site.SiteLink;

/** The part of {@code site.yaml} that is no identity: all of it may be left out. */
final class ProfileFile {
  private static final String NO_LINK =
      "must be an http(s), mailto or tel address, or a path of the site";

  private static final List<String> YES_OR_NO = List.of("yes", "no");

  private ProfileFile() {}

  static Profile read(YamlForm form, List<String> formerHosts) {
    return new Profile(
        formerHosts,
        alert(form.part("alert", "text")),
        links(form, "services"),
        links(form, "channels"),
        selfApproval(form.part("newsroom", "selfApproval")));
  }

  private static boolean selfApproval(@Nullable YamlForm form) {
    if (form == null) {
      return false;
    }
    var line = form.line("selfApproval");
    var answer = form.text("selfApproval", 10);
    form.noMore();
    if (!answer.isEmpty() && !YES_OR_NO.contains(answer)) {
      form.fault(line, "selfApproval: must be yes or no");
    }
    return answer.equals("yes");
  }

  private static @Nullable Alert alert(@Nullable YamlForm form) {
    if (form == null) {
      return null;
    }
    var text = form.text("text", Alert.LONGEST);
    var line = form.line("url");
    var url = form.optional("url", Links.LONGEST);
    if (!form.has("until")) {
      form.fault("until", "is missing");
    }
    Instant until = form.time("until");
    form.noMore();
    if (url != null && !Links.isLink(url)) {
      form.fault(line, "url: " + NO_LINK);
      return null;
    }
    return text.isEmpty() || until == null
        ? null
        : new Alert(text, url, until.truncatedTo(ChronoUnit.SECONDS));
  }

  private static List<SiteLink> links(YamlForm form, String name) {
    var links = new ArrayList<SiteLink>();
    for (var part : form.parts(name, Profile.MOST_LINKS, "name")) {
      var text = part.text("name", SiteLink.LONGEST_NAME);
      var line = part.line("url");
      var url = part.text("url", Links.LONGEST);
      part.noMore();
      if (!url.isEmpty() && !Links.isLink(url)) {
        part.fault(line, "url: " + NO_LINK);
      } else if (!url.isEmpty() && !text.isEmpty()) {
        links.add(new SiteLink(text, url));
      }
    }
    return links;
  }
}
