package vn.congxa.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Puts sites back: first all is looked at, and nothing written where something is in the way. */
public final class Restore {
  /**
   * What is wanted.
   *
   * @param sites by id; empty for all that there are
   * @param isOver whether what is there may become another
   * @param isAlone whether content or newsroom may go back without the other
   * @param isDry whether it is only to be found out
   */
  public record Wish(List<String> sites, boolean isOver, boolean isAlone, boolean isDry) {
    public Wish {
      sites = List.copyOf(sites);
    }
  }

  private record Looked(String site, Kind kind, Counted counted) {
    String head() {
      return site + ", " + kind.wire() + ": ";
    }
  }

  /** Of what was put back so many are named; all of what came since. */
  private static final int NAMED = 40;

  private final RestoreStores stores;
  private final Consumer<String> out;

  public Restore(RestoreStores stores, Consumer<String> out) {
    this.stores = stores;
    this.out = out;
  }

  /**
   * Does it, and tells what changed and what the live tables alone have.
   *
   * @return the sites that were put back; none for a dry run
   * @throws IllegalArgumentException with the reason in a line, before anything is changed
   */
  public List<String> run(Wish wish) {
    refuseHalf(wish);
    stores.check();
    var sites = wish.sites().isEmpty() ? stores.sites() : wish.sites();
    var looked = new ArrayList<Looked>();
    for (var site : sites) {
      var its = new ArrayList<Looked>();
      stores.kinds().forEach(kind -> its.add(look(site, kind)));
      if (its.stream().allMatch(one -> one.counted().isNothing()) && !wish.sites().isEmpty()) {
        throw new IllegalArgumentException(nothing(site));
      }
      looked.addAll(its);
    }
    if (sites.isEmpty()) {
      throw new IllegalArgumentException(
          "no site is listed, here or in a copy of the table content: name one by --site");
    }
    if (wish.isDry()) {
      looked.forEach(one -> tell(one, true));
      out.accept("Nothing was changed.");
      return List.of();
    }
    refuseOver(looked, wish.isOver());
    looked.stream().filter(one -> !one.counted().isNothing()).forEach(this::putBack);
    return sites;
  }

  private static void refuseOver(List<Looked> looked, boolean isOver) {
    var over = looked.stream().filter(one -> one.counted().isOverSomething()).toList();
    if (!isOver && !over.isEmpty()) {
      var first = over.getFirst();
      var counted = first.counted();
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%sthe table is not empty: %d of its items are not as in the copy, %d came since%s;"
                  + " nothing was changed. --dry-run names them, --over puts the copy in their"
                  + " place",
              first.head(),
              counted.replaced().size() + counted.taken().size(),
              counted.newer().size(),
              over.size() == 1 ? "" : ", and so in " + (over.size() - 1) + " more"));
    }
  }

  private void refuseHalf(Wish wish) {
    var kinds = stores.kinds();
    var isHalf = kinds.contains(Kind.CONTENT) != kinds.contains(Kind.NEWSROOM);
    if (isHalf && !wish.isAlone()) {
      throw new IllegalArgumentException(
          "content and newsroom belong together: restore both to the same second and name both"
              + " (--table content,newsroom), or say --alone");
    }
  }

  private String nothing(String site) {
    var copies = stores.kinds().stream().map(stores::copy).toList();
    return "there is nothing of a site " + site + " in " + String.join(", ", copies);
  }

  private Looked look(String site, Kind kind) {
    return new Looked(site, kind, stores.compare(site, kind));
  }

  private void putBack(Looked looked) {
    var counted = stores.putBack(looked.site(), looked.kind());
    stores.renew(looked.site(), looked.kind());
    tell(new Looked(looked.site(), looked.kind(), counted), false);
  }

  private void tell(Looked looked, boolean isDry) {
    var counted = looked.counted();
    out.accept(
        String.format(
            Locale.ROOT,
            isDry
                ? "%s%d items to put back, %d to take away, %d as they are"
                : "%s%d items put back, %d taken away, %d as they were",
            looked.head(),
            counted.added().size() + counted.replaced().size(),
            counted.taken().size(),
            counted.same()));
    some("  new      ", counted.added());
    some("  changed  ", counted.replaced());
    some("  away     ", counted.taken());
    counted.notes().forEach(note -> out.accept("  Mind: " + note));
    if (!counted.newer().isEmpty()) {
      out.accept("  In the live table only, and left there:");
      counted.newer().forEach(item -> out.accept("    " + item));
    }
  }

  private void some(String head, List<String> items) {
    items.stream().limit(NAMED).forEach(item -> out.accept(head + item));
    if (items.size() > NAMED) {
      out.accept(head + "and " + (items.size() - NAMED) + " more");
    }
  }
}
