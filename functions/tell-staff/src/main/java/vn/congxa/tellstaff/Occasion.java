package vn.congxa.tellstaff;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.Revision;

/** What is worth telling of an article. */
enum Occasion {
  SUBMITTED("Chờ duyệt", "gửi bài này để duyệt", "Lời nhắn"),
  RETURNED("Trả lại", "trả lại bài này", "Lý do"),
  SCHEDULED("Hẹn giờ đăng", "duyệt và hẹn giờ đăng bài này", "Ghi chú"),
  PUBLISHED("Đã đăng", "đăng bài này lên trang", "Đính chính"),
  UNSCHEDULED("Hủy hẹn giờ", "hủy giờ đăng của bài này", "Ghi chú"),
  WITHDRAWN("Đã gỡ", "gỡ bài này khỏi trang", "Lý do");

  private final String heading;
  private final String deed;
  private final String note;

  Occasion(String heading, String deed, String note) {
    this.heading = heading;
    this.deed = deed;
    this.note = note;
  }

  /** Empty where nobody waits for it. */
  static Optional<Occasion> of(Revision revision, ArticleState state) {
    return Optional.ofNullable(found(revision, state));
  }

  private static @Nullable Occasion found(Revision revision, ArticleState state) {
    return switch (revision.what()) {
      case SUBMIT -> SUBMITTED;
      case RETURN -> RETURNED;
      case PUBLISH -> published(revision, state);
      case UNSCHEDULE -> UNSCHEDULED;
      case WITHDRAW -> WITHDRAWN;
      case SAVE, RESTORE, TAKE_BACK, MOVE, BIN, UNBIN, REFILE, IMPORT -> null;
    };
  }

  private static @Nullable Occasion published(Revision revision, ArticleState state) {
    var life = state.life();
    if (life.standing() == PublicState.NEVER) {
      return null; // its time was called off meanwhile, which is told
    }
    var at = life.publishedAt();
    var isAhead =
        life.standing() == PublicState.PUBLISHED && at != null && at.isAfter(revision.at());
    return isAhead ? SCHEDULED : PUBLISHED;
  }

  /** What a mail's subject begins with. */
  String heading() {
    return heading;
  }

  /** What somebody did, after their name. */
  String deed() {
    return deed;
  }

  /** What the revision's note is. */
  String note() {
    return note;
  }

  /** As programs read it: {@code article.submitted}. */
  String wire() {
    return "article." + name().toLowerCase(Locale.ROOT);
  }
}
