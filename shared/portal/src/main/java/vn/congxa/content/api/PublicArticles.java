package vn.congxa.content.api;

import java.time.Instant;
import java.util.List;
import vn.congxa.content.AddressStore;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.WayStore;
import vn.congxa.content.WrittenAddress;
import vn.congxa.http.Refused;

/** What readers are told of an address: nothing of what is not, or no longer, for them. */
public final class PublicArticles {
  private final AddressStore store;

  public PublicArticles(AddressStore store) {
    this.store = store;
  }

  /**
   * What readers may have of what was found: the article where it is public; the way to where it is
   * now, where readers may have that; nothing otherwise. One request for each step of a way.
   *
   * @throws Refused {@link ContentProblem#WITHDRAWN}
   */
  public Found shown(String site, Place asked, Found found, Instant now) {
    if (found instanceof Found.Here(var article) && article.isPublic(now)) {
      return found; // before a switch over types, which takes a cold function 10 ms to link
    }
    return switch (found) {
      case Found.Here(var article) -> article.isPublic(now) ? found : new Found.Nowhere();
      case Found.Gone gone -> throw withdrawn(gone);
      case Found.Moved(var to) -> end(site, asked, to, now);
      case Found.Nowhere _ -> found;
    };
  }

  private Found end(String site, Place asked, String way, Instant now) {
    var to = way;
    for (var moves = 0; moves <= WayStore.LONGEST; moves++) {
      var next = WrittenAddress.end(to, List.of());
      if (next.isEmpty()) {
        return new Found.Moved(to);
      }
      if (next.get().equals(asked)) {
        return new Found.Nowhere();
      }
      var article = next.get().article();
      var end = article.map(Place::ofArticle).orElse(next.get());
      switch (shown(store.at(site, end), now)) {
        case Found.Here _ -> {
          return new Found.Moved(to);
        }
        case Found.Moved(var further) -> to = further;
        case Found.Nowhere nowhere -> {
          return article.isPresent() ? nowhere : new Found.Moved(to);
        }
        case Found.Gone gone -> {
          return gone;
        }
      }
    }
    return new Found.Nowhere();
  }

  private static Refused withdrawn(Found.Gone gone) {
    var refused = new Refused(ContentProblem.WITHDRAWN, gone.because());
    return gone.replacedBy() == null ? refused : refused.with("replacedBy", gone.replacedBy());
  }

  private static Found shown(Found found, Instant now) {
    return switch (found) {
      case Found.Here(var article) -> article.isPublic(now) ? found : new Found.Nowhere();
      case Found.Gone gone -> throw withdrawn(gone);
      default -> found;
    };
  }
}
