package vn.congxa.tellstaff;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.StaffProfile;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.staff.Role;

/**
 * Whom a notice concerns, of those who want to be told: editors of what waits for them and of what
 * is gone; who began the article, and who submitted it last, of all else. Not who did it.
 */
final class Audience {
  private final StaffStore staff;
  private final NewsroomStore newsroom;
  private final Clock clock;

  static Audience of(Wiring wiring) {
    var table = wiring.table("NEWSROOM_TABLE");
    return new Audience(
        new StaffStore(wiring.db(), table), new NewsroomStore(wiring.db(), table), wiring.clock());
  }

  private Audience(StaffStore staff, NewsroomStore newsroom, Clock clock) {
    this.staff = staff;
    this.newsroom = newsroom;
    this.clock = clock;
  }

  /** Those who have the role still, as far as it is known. */
  List<StaffProfile> of(Notice notice) {
    var willing = staff.told(notice.site().id());
    if (willing.isEmpty()) {
      return List.of();
    }
    var concerned = concerned(notice);
    return willing.stream()
        .filter(one -> !one.sub().equals(notice.revision().by()))
        .filter(one -> isMeant(one, notice.occasion(), concerned))
        .toList();
  }

  /** What somebody is called; empty where they never said. */
  String name(Notice notice) {
    return staff.name(notice.site().id(), notice.revision().by()).orElse("");
  }

  private boolean isMeant(StaffProfile one, Occasion occasion, Set<String> concerned) {
    var now = clock.instant();
    var isEditor = one.has(Role.EDITOR, now);
    return switch (occasion) {
      case SUBMITTED -> isEditor;
      case WITHDRAWN -> isEditor || isConcerned(one, concerned);
      case RETURNED, SCHEDULED, PUBLISHED, UNSCHEDULED -> isConcerned(one, concerned);
    };
  }

  private boolean isConcerned(StaffProfile one, Set<String> concerned) {
    var now = clock.instant();
    return concerned.contains(one.sub())
        && (one.has(Role.WRITER, now) || one.has(Role.EDITOR, now));
  }

  private Set<String> concerned(Notice notice) {
    var revision = notice.revision();
    var all = new HashSet<>(Set.of(notice.state().owner()));
    newsroom
        .submitter(notice.site().id(), revision.article(), revision.version())
        .ifPresent(all::add);
    return all;
  }
}
