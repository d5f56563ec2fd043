package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An article as the portal has it, for whoever may read its versions. */
final class StoredArticle {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Portal portal;
  private final String path;
  private final String reader;

  StoredArticle(Portal portal, String id) {
    this.portal = portal;
    path = "/api/staff/articles/" + id;
    reader = "Bearer " + portal.token("editor");
  }

  int version() {
    return read("").path("version").asInt();
  }

  String body() {
    return read("").path("body").asString();
  }

  /** Of the version of this number. */
  String body(int version) {
    return read("/versions/" + version).path("text").path("body").asString();
  }

  /** Of all versions, the oldest first. */
  List<String> bodies() {
    return IntStream.rangeClosed(1, version()).mapToObj(this::body).toList();
  }

  /** Of a text that was refused and put aside. */
  String aside(String name) {
    return read("/asides/" + name).path("text").path("body").asString();
  }

  /** When it was saved last, and when it is to come out: as the site's clock has it. */
  String at() {
    return read("").path("at").asString();
  }

  String publishAt() {
    return read("").path("publishAt").asString();
  }

  private JsonNode read(String more) {
    var answer = portal.json("GET", path + more, "", "authorization", reader);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
