package vn.congxa.keepmedia;

import static vn.congxa.keepmedia.Postroom.SITE;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congxa.aws.Tries;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.newsroom.Actor;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.DeclinedException;
import vn.congxa.newsroom.Draft;
import vn.congxa.newsroom.LibraryFile;
import vn.congxa.newsroom.LibraryStore;
import vn.congxa.newsroom.NewsroomChangeStore;
import vn.congxa.newsroom.Order;
import vn.congxa.newsroom.PublishCommand;
import vn.congxa.newsroom.Rules;
import vn.congxa.newsroom.SaveCommand;
import vn.congxa.newsroom.Signature;
import vn.congxa.staff.Role;

/** Somebody who writes one article, with a file beside it. */
final class Author {
  static final String ARTICLE = "0c8a4c4e-6a53-4f0e-9f39-5f1f1c9f0a11";

  private final Postroom post;
  private final LibraryStore library;
  private final NewsroomChangeStore changes;

  Author(Postroom post) {
    this.post = post;
    library = new LibraryStore(post.db.client(), post.newsroom());
    changes =
        new NewsroomChangeStore(
            post.db.client(), post.newsroom(), post.db.table("ContentTable"), Tries.inRealTime());
  }

  /** With that file, or none. */
  void save(long base, @Nullable String file) {
    save(base, file, library.files(SITE, file == null ? Set.of() : Set.of(file)));
  }

  /** By what the library was when it was read. */
  void save(long base, @Nullable String file, Map<String, LibraryFile> known) {
    run(new SaveCommand(draft(file), null, false, known), base);
  }

  private static Draft draft(@Nullable String file) {
    var files = file == null ? List.<Draft.FileUse>of() : List.of(new Draft.FileUse(file, "Tệp"));
    return new Draft(
        "Mùa vụ",
        "Được.",
        ArticleHtml.sanitise("<p>Lúa</p>"),
        "tin-tuc",
        "Ban",
        null,
        null,
        null,
        files);
  }

  /** Whether it goes out. */
  boolean publishes(long base) {
    try {
      run(new PublishCommand(null, false, null, false), base);
      return true;
    } catch (DeclinedException _) {
      return false;
    }
  }

  private void run(Command command, long base) {
    var actor = new Actor("minh", EnumSet.of(Role.EDITOR));
    var order = new Order(actor, post.clock.instant(), new Rules(true, Set.of("tin-tuc")));
    var signature = new Signature(UUID.randomUUID().toString(), "-", "2098-03");
    changes.run(SITE, ARTICLE, command, order, base, signature);
  }
}
