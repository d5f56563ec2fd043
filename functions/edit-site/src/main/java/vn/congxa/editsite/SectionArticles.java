package vn.congxa.editsite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.AddressStore;
import vn.congxa.content.Headline;
import vn.congxa.content.ListStore;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.ListName;
import vn.congxa.newsroom.NewsroomStore;

/** Articles of a section: those that are worked on, those that readers have, those withdrawn. */
final class SectionArticles {
  /** So many of each kind are told at once. */
  private static final int MOST = 500;

  private static final List<ListName> OF_THE_NEWSROOM =
      List.of(
          ListName.DRAFT,
          ListName.SUBMITTED,
          ListName.RETURNED,
          ListName.BINNED,
          ListName.WITHDRAWN);

  /**
   * One of them.
   *
   * @param id by which the newsroom knows it; null where only its address is known
   * @param slug its address; null where it has none
   */
  record One(@Nullable String id, @Nullable Slug slug) {}

  private final NewsroomStore newsroom;
  private final ListStore lists;
  private final AddressStore addresses;

  static SectionArticles of(Wiring wiring) {
    var db = wiring.db();
    var content = wiring.table("CONTENT_TABLE");
    return new SectionArticles(
        new NewsroomStore(db, wiring.table("NEWSROOM_TABLE")),
        new ListStore(db, content),
        new AddressStore(db, content));
  }

  private SectionArticles(NewsroomStore newsroom, ListStore lists, AddressStore addresses) {
    this.newsroom = newsroom;
    this.lists = lists;
    this.addresses = addresses;
  }

  /** As indexes have it, which may be a moment behind. */
  List<One> find(String site, Slug section, Instant now) {
    var ids = new HashSet<String>();
    var slugs = new HashSet<Slug>();
    var found = new ArrayList<One>();
    for (var list : OF_THE_NEWSROOM) {
      for (var state : newsroom.list(site, list, section, MOST)) {
        if (ids.add(state.id())) {
          found.add(new One(state.id(), state.slug()));
          Optional.ofNullable(state.slug()).ifPresent(slugs::add);
        }
      }
    }
    Stream.concat(
            lists.newest(site, section, MOST, null, now).items().stream(),
            lists.appointed(site, section, MOST, now).stream())
        .map(Headline::slug)
        .filter(slugs::add)
        .forEach(slug -> found.add(new One(null, slug)));
    return found;
  }

  /** How many there are at least; 0 for none, as it is now. */
  int count(String site, Slug section, Instant now) {
    var found = find(site, section, now);
    for (var i = 0; i < found.size(); i++) {
      if (isStill(site, section, found.get(i))) {
        return found.size() - i;
      }
    }
    return 0;
  }

  private boolean isStill(String site, Slug section, One one) {
    if (one.id() != null) {
      return newsroom
          .open(site, one.id())
          .filter(opened -> opened.state().section().equals(section.value()))
          .isPresent();
    }
    var place = Place.ofArticle(Objects.requireNonNull(one.slug()));
    return addresses.listed(site, List.of(place)).values().stream()
        .anyMatch(card -> card.section().equals(section));
  }
}
