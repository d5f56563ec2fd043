package vn.congxa.folder;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.Withdrawal;
import vn.congxa.newsroom.WorkState;

/**
 * How an article of a folder stands, and why.
 *
 * @param returnedBecause null unless returned
 * @param withdrawal null unless withdrawn
 */
record FolderStatus(Name name, @Nullable String returnedBecause, @Nullable Withdrawal withdrawal) {
  /** As front matter has it, in lower case. */
  enum Name {
    DRAFT(WorkState.DRAFT, PublicState.NEVER),
    SUBMITTED(WorkState.SUBMITTED, PublicState.NEVER),
    RETURNED(WorkState.RETURNED, PublicState.NEVER),
    PUBLISHED(WorkState.NONE, PublicState.PUBLISHED),
    WITHDRAWN(WorkState.NONE, PublicState.WITHDRAWN);

    private final WorkState work;
    private final PublicState standing;

    Name(WorkState work, PublicState standing) {
      this.work = work;
      this.standing = standing;
    }

    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static FolderStatus read(YamlForm form) {
    var name = name(form);
    var because = reason(form, "withdrawnBecause", Name.WITHDRAWN, name);
    var replacedLine = form.line("replacedBy");
    var replacedBy = reason(form, "replacedBy", Name.WITHDRAWN, name);
    if (replacedBy != null && (!replacedBy.startsWith("/") || replacedBy.startsWith("//"))) {
      form.fault(replacedLine, "replacedBy: must be a path of the site such as /bai-viet/<slug>");
    }
    var returned = reason(form, "returnedBecause", Name.RETURNED, name);
    return new FolderStatus(
        name,
        name == Name.RETURNED && returned == null ? "" : returned,
        name == Name.WITHDRAWN ? new Withdrawal(because == null ? "" : because, replacedBy) : null);
  }

  private static Name name(YamlForm form) {
    var line = form.line("status");
    var given = form.optional("status", 20);
    if (given == null) {
      return Name.PUBLISHED;
    }
    Optional<Name> name = Stream.of(Name.values()).filter(n -> n.wire().equals(given)).findFirst();
    if (name.isEmpty()) {
      form.fault(line, "status: must be draft, submitted, returned, published or withdrawn");
    }
    return name.orElse(Name.PUBLISHED);
  }

  private static @Nullable String reason(YamlForm form, String key, Name only, Name given) {
    var line = form.line(key);
    var reason = form.lines(key, Article.LONGEST_LEAD);
    if (reason != null && given != only) {
      form.fault(line, key + ": goes with status: " + only.wire() + " only");
      return null;
    }
    return reason;
  }

  /** Of an article as it is exported. */
  static Name of(Arrival arrival) {
    return Stream.of(Name.values())
        .filter(n -> n.work == arrival.work() && n.standing == arrival.standing())
        .findFirst()
        .orElse(Name.DRAFT);
  }

  /** Whether readers have or had it, so that nothing may be missing. */
  boolean isPublic() {
    return name.standing != PublicState.NEVER;
  }

  WorkState work() {
    return name.work;
  }

  PublicState standing() {
    return name.standing;
  }
}
