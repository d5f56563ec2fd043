package vn.congxa.tellstaff;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import vn.congxa.aws.Environment;
import vn.congxa.site.Site;

/** Where the console is: at one of the addresses to which sign-in may lead back. */
final class ConsolePlace {
  private static final String DOOR = "/quan-tri/vao";

  private final List<URI> doors;

  static ConsolePlace of(Environment environment) {
    var addresses = environment.require("CONSOLE_ADDRESSES").split(",", -1);
    return new ConsolePlace(List.of(addresses).stream().map(a -> URI.create(a.strip())).toList());
  }

  private ConsolePlace(List<URI> doors) {
    this.doors = doors;
  }

  /** Where a notice leads to. */
  String link(Notice notice) {
    var list = notice.occasion() == Occasion.SUBMITTED ? "cho-duyet" : "bai-viet";
    return address(notice.site(), "/quan-tri/" + list + "/" + notice.revision().article());
  }

  /** Where one says whether one wants to be told. */
  String account(Site site) {
    return address(site, "/quan-tri/tai-khoan");
  }

  /** At a host of the site's own if there is one, else at the first. */
  private String address(Site site, String path) {
    var door =
        doors.stream()
            .filter(one -> site.hosts().contains(Objects.toString(one.getHost(), "")))
            .findFirst()
            .orElse(doors.getFirst())
            .toString();
    return (door.endsWith(DOOR) ? door.substring(0, door.length() - DOOR.length()) : door) + path;
  }
}
