package vn.congxa.bench.cost;

/** What comes by chance, at a commune's hours: how often nothing came before. */
final class Chances {
  private Chances() {}

  /** Of independent calls, those that find no function running. */
  static double cold(double callsAMonth, Mix mix) {
    var idle = mix.idleMinutes() * 60;
    return Math.max(Mix.LEAST_COLD, Hours.mean(callsAMonth, rate -> Math.exp(-rate * idle)));
  }

  /**
   * Of requests for one thing, those that no place has a copy for: the first after each copy's end.
   *
   * @param requestsAMonth for it, from all readers
   */
  static double missed(double requestsAMonth, double keptSeconds) {
    return Hours.mean(requestsAMonth / Mix.PLACES, rate -> 1 / (1 + rate * keptSeconds));
  }

  /** Batches that so many changes make, each gathered for so long. */
  static double batches(double changesAMonth, double gatheredSeconds) {
    return changesAMonth * Hours.mean(changesAMonth, rate -> 1 / (1 + rate * gatheredSeconds));
  }
}
