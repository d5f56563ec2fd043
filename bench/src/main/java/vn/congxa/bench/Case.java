package vn.congxa.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.congxa.testing.Event;

/**
 * Something that a function is asked.
 *
 * @param what for a table's first column
 * @param event another one each time, where asking twice would not be the same
 */
record Case(String function, String what, Supplier<Event> event) {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String WORK = "/api/staff/articles";
  static final String DRAFT = "0c8a4c4e-6a53-4f0e-9f39-5f1f1c9f0a11";

  /** Made of sevens: see {@link World}. */
  private static final String TICKET = "BwcHBwcHBwcHBwcHBwcHBwcH";

  private static final String MEDIA = "/api/staff/media";
  private static final String MONTH = "/api/staff/tthc/2026/5";

  /** What each function is asked most, the first of its cases. */
  static Case usual(Function function) {
    return of(function).getFirst();
  }

  /** Everything that it is asked, what it is asked most first. */
  static List<Case> of(Function function) {
    var cases = all().stream().filter(c -> c.function().equals(function.name())).toList();
    if (cases.isEmpty()) {
      throw new BenchFailure("no event for " + function.name() + ": see Case");
    }
    return cases;
  }

  /** All of them, for tables that nothing was written to since {@link World} made them. */
  static List<Case> all() {
    var version = new AtomicInteger();
    return List.of(
        read("read-articles", "GET /api/articles/{slug}", "slug", Samples.ARTICLE.value()),
        read("read-articles", "GET /api/articles"),
        read("read-articles", "GET /api/sections"),
        read("read-articles", "GET /api/site"),
        new Case("record-visit", "POST /api/visits, a new visit", () -> visit(newAddress())),
        new Case("record-visit", "POST /api/visits, a repeated view", () -> visit("203.0.113.9")),
        read("record-visit", "GET /api/visits"),
        read("read-tthc", "GET /api/tthc"),
        read("read-tthc", "GET /api/tthc/{year}", "year", "2026"),
        new Case("update-tthc", "POST " + MONTH + "/results", Case::addition),
        new Case("edit-articles", "GET /api/staff/articles/{id}", Case::opening),
        new Case("edit-articles", "GET /api/staff/articles", Case::drafts),
        new Case(
            "edit-articles",
            "PUT /api/staff/articles/{id}, a save",
            () -> save(version.incrementAndGet())),
        read("preview-articles", "GET /xem-truoc/{ticket}", "ticket", TICKET),
        new Case("read-records", "GET /api/staff/audit", Case::audit),
        new Case("edit-site", "GET /api/staff/site", Case::site),
        new Case("keep-media", "GET " + MEDIA, Case::library),
        read("serve-console", "GET /quan-tri"),
        read("render-pages", "GET /bai-viet/{slug}", "slug", Samples.ARTICLE.value()),
        read("render-pages", "GET /"),
        read("render-pages", "GET /chuyen-muc/{section}", "section", Samples.SECTION.value()),
        read("render-pages", "GET /rss.xml"),
        read("render-pages", "GET /sitemap.xml"),
        read("render-pages", "GET /sitemap/{part}", "part", "2026-05.xml"),
        read("render-pages", "GET /lien-he"),
        read("render-pages", "GET /tthc"),
        read("render-pages", "GET /tthc/{year}", "year", "2026"),
        new Case("search-articles", "GET /api/search", () -> search("/api/search")),
        new Case("search-articles", "GET /tim-kiem", () -> search("/tim-kiem")),
        read("read-media", "GET /media/{file}", "file", Samples.PICTURE));
  }

  /** The month's report, which everything else about procedures needs. */
  static Event report() {
    return clerk("PUT /api/staff/tthc/{year}/{month}", MONTH)
        .header("if-none-match", "*")
        .body("{\"onTime\": 1234, \"late\": 8}");
  }

  /** An article at work, which everything else about articles needs. */
  static Event draft() {
    return article("bench-draft", "Cánh đồng Bến Gạo lấy nước từ thứ Hai.")
        .header("if-none-match", "*");
  }

  /** Of four hundred words, the last of them new. */
  private static Event save(int version) {
    var text = "Cánh đồng Đông Hạ lấy nước từ thứ Tư, mỗi ngày hai giờ. ".repeat(30) + version;
    return article("bench-save-" + version, text).header("if-match", "\"" + version + "\"");
  }

  private static Event article(String key, String text) {
    return writer("PUT " + WORK + "/{id}", WORK + "/" + DRAFT)
        .parameter("id", DRAFT)
        .header("idempotency-key", key)
        .body(
            """
            {"kind": "manual", "title": "Lịch phát nước vụ hè thu", "section": "tin-tuc",
             "lead": "Trạm bơm mở nước theo từng cánh đồng.", "author": "Ban Biên tập",
             "body": "<p>%s</p>"}
            """
                .formatted(text));
  }

  byte[] bytes() {
    return event.get().bytes();
  }

  private static Case read(String function, String route) {
    return new Case(function, route, () -> Events.of(route, path(route)));
  }

  private static Case read(String function, String route, String parameter, String value) {
    return new Case(
        function,
        route,
        () ->
            Events.of(route, path(route).replace("{" + parameter + "}", value))
                .parameter(parameter, value));
  }

  private static Event search(String path) {
    return Events.of("GET " + path, path).query("q", "bai viet so 1 nhân dân");
  }

  private static String path(String route) {
    return route.substring(route.indexOf(' ') + 1);
  }

  private static Event visit(String address) {
    return Events.of("POST /api/visits", "/api/visits").from(address).body("{}");
  }

  private static String newAddress() {
    return "2001:db8:" + Integer.toHexString(NUMBER.incrementAndGet()) + "::1"; // a network each
  }

  private static Event addition() {
    return clerk("POST /api/staff/tthc/{year}/{month}/results", MONTH + "/results")
        .header("idempotency-key", "bench-addition-" + NUMBER.incrementAndGet())
        .body("{\"onTime\": 1, \"late\": 0}");
  }

  private static Event opening() {
    return writer("GET " + WORK + "/{id}", WORK + "/" + DRAFT).parameter("id", DRAFT);
  }

  private static Event audit() {
    var path = "/api/staff/audit";
    return staff("GET " + path, path, "[editor]");
  }

  private static Event drafts() {
    return writer("GET " + WORK, WORK).query("list", "draft");
  }

  private static Event site() {
    return staff("GET /api/staff/site", "/api/staff/site", "[admin]");
  }

  private static Event library() {
    return writer("GET " + MEDIA, MEDIA);
  }

  private static Event clerk(String route, String path) {
    return staff(route, path, "[clerk]").parameter("year", "2026").parameter("month", "5");
  }

  private static Event writer(String route, String path) {
    return staff(route, path, "[writer]");
  }

  private static Event staff(String route, String path, String groups) {
    return Events.of(route, path)
        .claim("token_use", "access")
        .claim("sub", "00000000-0000-4000-8000-000000000000")
        .claim("username", "canbo")
        .claim("cognito:groups", groups);
  }
}
