package vn.congxa.editarticles;

import java.time.Instant;
import java.util.List;
import vn.congxa.content.AddressStore;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.WrittenAddress;
import vn.congxa.content.api.PublicArticles;
import vn.congxa.http.Refused;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.Check;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.WithdrawCommand;
import vn.congxa.site.SiteRef;

/** Whether what is to replace a withdrawn article is there for readers. */
final class Replacements {
  private final AddressStore addresses;
  private final PublicArticles articles;

  static Replacements of(Wiring wiring) {
    return new Replacements(new AddressStore(wiring.db(), wiring.table("CONTENT_TABLE")));
  }

  private Replacements(AddressStore addresses) {
    this.addresses = addresses;
    this.articles = new PublicArticles(addresses);
  }

  /**
   * Looks at what a withdrawal names: a path of the site, at which readers may have an article, or
   * which is none of an article.
   *
   * @throws Refused {@link NewsroomProblem#NOT_READY}
   */
  void check(SiteRef site, Command command, Instant now) {
    if (command instanceof WithdrawCommand(var withdrawal) && withdrawal.replacedBy() != null) {
      var place = WrittenAddress.end(withdrawal.replacedBy(), List.of());
      if (place.isEmpty() || !isThere(site, place.get(), now)) {
        throw new Refused(
            NewsroomProblem.NOT_READY,
            List.of(
                CheckFault.of(
                    new Check(
                        Check.Level.BLOCK, "/replacedBy", Check.Code.REPLACEMENT_UNKNOWN, ""))));
      }
    }
  }

  private boolean isThere(SiteRef site, Place place, Instant now) {
    try {
      var found = articles.shown(site.id(), place, addresses.at(site.id(), place), now);
      return !(found instanceof Found.Nowhere) || place.article().isEmpty();
    } catch (Refused _) {
      return false; // withdrawn itself
    }
  }
}
