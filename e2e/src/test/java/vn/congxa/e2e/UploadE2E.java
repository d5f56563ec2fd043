package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** A picture from a writer's machine to the page that shows it, by HTTP as a browser sends it. */
class UploadE2E {
  private static final String NEIGHBOUR = "an-binh-tay.example.vn";
  private static final TestPortal PORTAL = TestPortal.with(Oddities::addNeighbour);
  private static final String WRITER = "Bearer " + PORTAL.token("writer");
  private static final String EDITOR = "Bearer " + PORTAL.token("editor");
  private static final String MEDIA = "/api/staff/media";

  private final String article = "/api/staff/articles/" + UUID.randomUUID();

  @AfterAll
  static void close() {
    PORTAL.close();
  }

  @Test
  void a_picture_goes_from_its_writer_to_its_readers_at_its_own_site_alone() throws Exception {
    var file = SentPicture.by(PORTAL, WRITER);
    var name = file.path("file").asString();
    assertThat(file.path("widths").toString()).isEqualTo("[320,640,700]");

    var section = PORTAL.get("/api/sections").json().path("items").path(0).path("slug").asString();
    send("PUT", article, text(name, section), 201, WRITER, "if-none-match", "*");
    send("POST", article + "/submit", "{}", 200, WRITER, "if-match", "\"1\"");
    send("POST", article + "/publish", "{}", 200, EDITOR, "if-match", "\"2\"");

    var page = PORTAL.get("/bai-viet/hoi-lang-ben-song").body();
    assertThat(page).contains("/media/" + name, name.replace(".png", ".640.webp"));
    for (var end : List.of(".png", ".320.webp", ".320.jpg", ".700.jpg")) {
      var path = "/media/" + name.replace(".png", end);
      assertThat(PORTAL.get(path).status()).as(path).isEqualTo(200);
      assertThat(elsewhere(path)).as(path).contains(" 404 ");
    }
    var refused = send("DELETE", MEDIA + "/" + name, "", 409, EDITOR);
    assertThat(refused.code()).isEqualTo("file_in_use");
  }

  private static ObjectNode draft(String section) {
    return new ObjectMapper()
        .createObjectNode()
        .put("kind", "manual")
        .put("title", "Hội làng bên sông")
        .put("lead", "Đua thuyền từ sáng sớm.")
        .put("section", section)
        .put("author", "Ban Biên tập");
  }

  private static String text(String file, String section) {
    var body =
        "<p>Thuyền về bến.</p><figure><img src=\"/media/"
            + file
            + "\" alt=\"Thuyền đua\"></figure>";
    var draft = draft(section).put("body", body);
    draft.putObject("image").put("file", file).put("alt", "Bến sông ngày hội");
    return draft.toString();
  }

  private static Exchange send(
      String method, String path, String body, int status, String token, String... headers) {
    var all = new String[headers.length + 4];
    System.arraycopy(headers, 0, all, 4, headers.length);
    all[0] = "authorization";
    all[1] = token;
    all[2] = "idempotency-key";
    all[3] = UUID.randomUUID().toString();
    var answer = PORTAL.json(method, path, body, all);
    assertThat(answer.status()).as(method + " " + path + " " + answer.body()).isEqualTo(status);
    return answer;
  }

  /** The first line of the answer at the neighbour's host. */
  private static String elsewhere(String path) throws IOException {
    var address = PORTAL.at("/");
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      var head =
          "GET " + path + " HTTP/1.1\r\nHost: " + NEIGHBOUR + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      var answer = socket.getInputStream().readAllBytes();
      return new String(answer, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    }
  }
}
