package vn.congxa.bench;

/** What each function is asked most. */
final class Cases {
  private Cases() {}

  static byte[] usual(Function function) {
    return Events.bytes(
        switch (function.name()) {
          case "read-articles" ->
              Events.of("GET /api/articles/{slug}", "/api/articles/" + Samples.ARTICLE)
                  .parameter("slug", Samples.ARTICLE.value());
          default -> throw new BenchFailure("no event for " + function.name() + ": see Cases");
        });
  }
}
