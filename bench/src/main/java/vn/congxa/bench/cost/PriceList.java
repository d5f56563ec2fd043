package vn.congxa.bench.cost;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Prices by key, in the file's order. */
public record PriceList(Map<String, Price> prices) {
  /** Its name tells the month of which it is true. */
  public static final String FILE = "prices-2026-11.csv";

  /** Of what is in the file, in the file's order. */
  private static final int COLUMNS = 10;

  private static final int KEY = 0;
  private static final int SERVICE = 1;
  private static final int UNIT = 2;
  private static final int FROM = 3;
  private static final int USD = 4;
  private static final int PER = 5;
  private static final int FREE = 6;
  private static final int SURE = 9;

  public static PriceList ofSingapore() {
    var file = Objects.requireNonNull(PriceList.class.getResourceAsStream(FILE), FILE);
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return read(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lines of cells without quotes; those that begin with # say something to people.
   *
   * @throws IllegalArgumentException naming the line that is not well-formed
   */
  static PriceList read(List<String> lines) {
    var prices = new LinkedHashMap<String, Price>();
    for (var line : lines) {
      if (line.startsWith("#") || line.startsWith("key,") || line.isBlank()) {
        continue;
      }
      var cells = List.of(line.split(",", -1));
      if (cells.size() != COLUMNS) {
        throw new IllegalArgumentException("not ten cells: " + line);
      }
      prices.merge(cells.get(KEY), price(cells), PriceList::joined);
    }
    return new PriceList(prices);
  }

  private static Price price(List<String> cells) {
    var usd = Double.parseDouble(cells.get(USD)) / Double.parseDouble(cells.get(PER));
    return new Price(
        cells.get(KEY),
        cells.get(SERVICE),
        cells.get(UNIT),
        Double.parseDouble(cells.get(FREE)),
        List.of(new Price.Step(Double.parseDouble(cells.get(FROM)), usd)),
        cells.get(SURE).equals("yes"));
  }

  private static Price joined(Price lower, Price higher) {
    var steps = new ArrayList<>(lower.steps());
    if (higher.steps().getFirst().from() <= steps.getLast().from()) {
      throw new IllegalArgumentException("steps of " + lower.key() + " are not in order");
    }
    steps.addAll(higher.steps());
    return new Price(
        lower.key(),
        lower.service(),
        lower.unit(),
        lower.free(),
        steps,
        lower.isSure() && higher.isSure());
  }

  Price of(String key) {
    var price = prices.get(key);
    if (price == null) {
      throw new IllegalArgumentException("no price of " + key);
    }
    return price;
  }
}
