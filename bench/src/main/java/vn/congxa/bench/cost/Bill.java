package vn.congxa.bench.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was used in a month, item by item, and what it comes to. */
public final class Bill {
  /**
   * Something that was used.
   *
   * @param line what a table calls it; lines may share a price, and with it what is free of it
   * @param cause whose work it was
   * @param price its key
   */
  public record Item(String line, String cause, String price, double units) {}

  private final PriceList prices;
  private final List<Item> items = new ArrayList<>();

  public Bill(PriceList prices) {
    this.prices = prices;
  }

  void add(String line, String cause, String price, double units) {
    prices.of(price);
    if (units > 0) {
      items.add(new Item(line, cause, price, units));
    }
  }

  public List<Item> items() {
    return List.copyOf(items);
  }

  /** Units of one price, for whatever they were. */
  double units(String price) {
    return items.stream().filter(i -> i.price().equals(price)).mapToDouble(Item::units).sum();
  }

  public double total(boolean isFreeTier) {
    return items.stream()
        .map(Item::price)
        .distinct()
        .mapToDouble(price -> prices.of(price).of(units(price), isFreeTier))
        .sum();
  }

  /** An item's part of what its price comes to: what is free is shared by all who used it. */
  public double dollars(Item item, boolean isFreeTier) {
    var all = units(item.price());
    return prices.of(item.price()).of(all, isFreeTier) * item.units() / all;
  }

  /** Dollars by line, in the order in which lines first came. */
  public Map<String, Double> lines(boolean isFreeTier) {
    var lines = new LinkedHashMap<String, Double>();
    items.forEach(item -> lines.merge(item.line(), dollars(item, isFreeTier), Double::sum));
    return lines;
  }

  /** Units by line. */
  public Map<String, Double> used() {
    var lines = new LinkedHashMap<String, Double>();
    items.forEach(item -> lines.merge(item.line(), item.units(), Double::sum));
    return lines;
  }

  public Price price(Item item) {
    return prices.of(item.price());
  }
}
