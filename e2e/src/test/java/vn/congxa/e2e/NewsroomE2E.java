package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** From the first word that a writer saves to what readers have, and back, all of it by HTTP. */
class NewsroomE2E {
  private static final TestPortal PORTAL = TestPortal.fresh();
  private static final String WRITER = "Bearer " + PORTAL.token("writer");
  private static final String EDITOR = "Bearer " + PORTAL.token("editor");

  /** In no other text of the samples. */
  private static final String WORD = "kỳ đà núi";

  private static final String SLUG = "tap-huan-bao-ve-rung-cuoi-nam";
  private static final String PATH = "/bai-viet/" + SLUG;

  private final Searched searched = new Searched(PORTAL, "ky+da+nui");
  private final String article = "/api/staff/articles/" + UUID.randomUUID();

  @AfterAll
  static void close() {
    PORTAL.close();
  }

  @Test
  void a_text_finds_its_readers_and_leaves_them_without_a_trace() {
    var section = section();
    var word = pasted(0, "01-word-lists", section);
    var docs = pasted(1, "04-google-docs", section);
    assertThat(word).contains("<ol>").doesNotContain("mso-");
    assertThat(docs).contains("data-missing");
    save(2, text(opening("mở ngày 5") + word + docs, section));
    command(WRITER, "submit", 3, "{}");
    assertThat(PORTAL.get(PATH).status()).isEqualTo(404);
    assertThat(content()).doesNotContain(WORD);

    command(EDITOR, "return", 4, "{\"reason\": \"Ghi rõ giờ, thêm ảnh còn thiếu\"}");
    assertThat(open().path("returnedBecause").asString()).startsWith("Ghi rõ giờ");
    var file = SentPicture.by(PORTAL, WRITER).path("file").asString();
    var mended = docs.replaceFirst("<figure data-missing[^>]*>", figure(file));
    save(5, text(opening("mở 7 giờ ngày 5") + word + mended, section));
    command(WRITER, "submit", 6, "{}");
    command(EDITOR, "publish", 7, "{}");
    assertThat(PORTAL.get(PATH).body()).contains(WORD, "7 giờ", "/media/" + file, "<ol>");
    searched.await(SLUG);
    assertThat(content()).contains(WORD);
    assertThat(listing(section)).allMatch(body -> body.contains(SLUG));

    save(8, text("<p>Lớp học về " + WORD + " mở 8 giờ ngày 5.</p>", section));
    command(WRITER, "submit", 9, "{}");
    command(EDITOR, "publish", 10, "{\"correction\": \"Giờ đúng là 8 giờ.\"}");
    assertThat(PORTAL.get(PATH).body()).contains("8 giờ", "Đính chính", "Giờ đúng là 8 giờ.");

    command(EDITOR, "move", 11, "{\"slug\": \"lop-hoc-rung\"}");
    assertThat(PORTAL.get(PATH).status()).isEqualTo(301);
    assertThat(PORTAL.get(PATH).header("location")).endsWith("/bai-viet/lop-hoc-rung");
    assertThat(PORTAL.get("/bai-viet/lop-hoc-rung").body()).contains(WORD);
    searched.await("lop-hoc-rung");
    assertThat(searched.finds(SLUG)).isFalse();

    command(EDITOR, "withdraw", 12, "{\"reason\": \"Hoãn lớp\", \"replacedBy\": \"/lien-he\"}");
    assertThat(searched.finds("lop-hoc-rung")).isFalse();
    var gone = PORTAL.get("/bai-viet/lop-hoc-rung");
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.body()).contains("Hoãn lớp", "href=\"/lien-he\"").doesNotContain(WORD);
    assertThat(PORTAL.get("/api/articles/lop-hoc-rung").json().path("replacedBy").asString())
        .isEqualTo("/lien-he");
    assertThat(listing(section))
        .noneMatch(body -> body.contains("lop-hoc-rung") || body.contains(SLUG));
    assertThat(content()).doesNotContain(WORD);

    save(EDITOR, 13, text("<p>Lớp học về " + WORD + " mở ngày 12.</p>", section));
    command(WRITER, "submit", 14, "{}");
    command(EDITOR, "publish", 15, "{}");
    assertThat(PORTAL.get("/bai-viet/lop-hoc-rung").body()).contains(WORD, "ngày 12");
    assertThat(PORTAL.get(PATH).status()).isEqualTo(301);
    assertThat(deeds())
        .containsExactly(
            "publish",
            "submit",
            "save",
            "withdraw",
            "move",
            "publish",
            "submit",
            "save",
            "publish",
            "submit",
            "save",
            "return",
            "submit",
            "save",
            "save",
            "save");
    assertThat(audit()).isEqualTo(deeds());
  }

  /** What the server makes of a pasted text. */
  private String pasted(long base, String name, String section) {
    try {
      var file = "shared/markup/src/test/resources/pasted/" + name + ".in.html";
      save(base, text(Files.readString(TestPortal.ROOT.resolve(file)), section));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open().path("body").asString();
  }

  private static String opening(String when) {
    return "<p>Lớp học về " + WORD + " " + when + ".</p>";
  }

  private static String figure(String file) {
    return "<figure><img src=\"/media/" + file + "\" alt=\"Lớp học ngoài rừng\">";
  }

  private static String section() {
    return PORTAL.get("/api/sections").json().path("items").path(0).path("slug").asString();
  }

  private static String text(String body, String section) {
    return new ObjectMapper()
        .createObjectNode()
        .put("kind", "manual")
        .put("title", "Tập huấn bảo vệ rừng cuối năm")
        .put("lead", "Dành cho các tổ ở ven rừng.")
        .put("body", body)
        .put("section", section)
        .put("author", "Ban Biên tập")
        .toString();
  }

  /** All places where readers find what is new. */
  private static List<String> listing(String section) {
    return List.of("/", "/chuyen-muc/" + section, "/rss.xml", "/atom.xml", map()).stream()
        .map(path -> PORTAL.get(path).body())
        .toList();
  }

  private static String map() {
    var all = PORTAL.get("/sitemap.xml").body();
    var from = all.lastIndexOf("<loc>") + "<loc>".length();
    var address = all.substring(from, all.indexOf("</loc>", from));
    return address.substring(address.indexOf("/sitemap"));
  }

  /** All that the table of what readers have holds. */
  private static String content() {
    return Words.in(PORTAL, "ContentTable");
  }

  private void save(long base, String text) {
    save(WRITER, base, text);
  }

  private void save(String token, long base, String text) {
    var guard = base == 0 ? "if-none-match" : "if-match";
    var answer =
        PORTAL.json(
            "PUT",
            article,
            text,
            "authorization",
            token,
            guard,
            base == 0 ? "*" : "\"" + base + "\"",
            "idempotency-key",
            UUID.randomUUID().toString());
    assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
  }

  private void command(String token, String command, long base, String body) {
    var answer =
        PORTAL.json(
            "POST",
            article + "/" + command,
            body,
            "authorization",
            token,
            "if-match",
            "\"" + base + "\"",
            "idempotency-key",
            UUID.randomUUID().toString());
    assertThat(answer.status()).as(command + " " + answer.body()).isEqualTo(200);
  }

  private JsonNode open() {
    return PORTAL.json("GET", article, "", "authorization", WRITER).json();
  }

  private List<String> deeds() {
    return PORTAL
        .json("GET", article + "/versions", "", "authorization", WRITER)
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("what").asString())
        .toList();
  }

  /** The same from the month's audit, as an editor reads it. */
  private List<String> audit() {
    var id = article.replaceFirst(".*/", "");
    return PORTAL
        .json("GET", "/api/staff/audit?limit=200", "", "authorization", EDITOR)
        .json()
        .path("items")
        .valueStream()
        .filter(item -> id.equals(item.path("article").asString()))
        .map(item -> item.path("what").asString())
        .toList();
  }
}
