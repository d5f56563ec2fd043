package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.local.gateway.RawClient;
import vn.congxa.local.signin.Role;

class PortalIT {
  private static final byte[] NOTHING = {};
  private static final ContentLoader NO_CONTENT =
      (folder, _, _) -> {
        throw new AssertionError(folder);
      };

  @TempDir Path folder;

  @Test
  void a_function_sees_the_templates_environment_led_to_this_machine() {
    try (var portal = start(Options.forTests(Fixture.ROOT))) {
      var reply = staff(portal, portal.accessToken(Role.CLERK));

      assertThat(reply.at("NOTES_TABLE")).isEqualTo("NotesTable");
      assertThat(reply.at("AWS_ENDPOINT_URL_DYNAMODB"))
          .isEqualTo(portal.tablesAddress().toString());
      assertThat(reply.at("AWS_REGION")).isEqualTo("ap-southeast-1");
      assertThat(Path.of(String.valueOf(reply.at("MEDIA_FOLDER")))).isDirectory();
      assertThat(reply.names()).doesNotContain("SECRET");
    }
  }

  @Test
  void a_token_of_the_local_sign_in_passes_the_templates_authorizer() {
    try (var portal = start(Options.forTests(Fixture.ROOT))) {
      var issued = token(portal, "{\"role\": \"clerk\"}");
      assertThat(issued.status()).isEqualTo(200);

      assertThat(staff(portal, String.valueOf(issued.at("access_token"))).status()).isEqualTo(200);
      assertThat(staff(portal, "none").status()).isEqualTo(401);
      assertThat(RawClient.get(portal.address(), "/_local/token").status()).isEqualTo(404);
    }
  }

  @Test
  void a_page_of_another_host_gets_no_token_and_nothing_of_the_sign_in() {
    try (var portal = start(Options.forTests(Fixture.ROOT))) {
      var signIn = URI.create(portal.issuer());
      var keys = signIn.getPath() + "/jwks";
      for (var elsewhere :
          List.of(
              List.of("Host: trang-la.example"),
              List.of("Host: localhost.trang-la.example:8080"),
              List.of("Host: 127.0.0.1.trang-la.example"),
              List.of("Host: 192.168.1.5:8080"),
              List.of("Host: localhost:8080", "Origin: https://trang-la.example"),
              List.of("Host: localhost:8080", "Origin: null"))) {
        var headers = elsewhere.toArray(String[]::new);
        var refused = token(portal, "{\"role\": \"admin\"}", headers);
        assertThat(refused.status()).as("%s", elsewhere).isEqualTo(403);
        assertThat(refused.at("code")).isEqualTo("only_from_this_machine");
        assertThat(status(signIn, keys, headers)).as("%s", elsewhere).contains(" 403 ");
      }
      for (var here :
          List.of(
              List.of("Host: localhost"),
              List.of("Host: an-binh-dong.localhost:8080"),
              List.of("Host: 127.0.0.1:8080", "Origin: http://localhost:5173"),
              List.of("Host: [::1]:8080", "Origin: http://[::1]:8080"))) {
        var headers = here.toArray(String[]::new);
        assertThat(token(portal, "{\"role\": \"clerk\"}", headers).status()).isEqualTo(200);
        assertThat(status(signIn, keys, headers)).as("%s", here).contains(" 200 ");
      }
    }
  }

  @Test
  void pages_are_answered_at_every_host() {
    try (var portal = start(Options.forTests(Fixture.ROOT))) {
      for (var host : List.of("xa.example.vn", "localhost", "192.168.1.5:8080")) {
        var page = RawClient.get(portal.address(), "/notes/1", "Host: " + host);
        assertThat(page.status()).isEqualTo(404);
      }
    }
  }

  @Test
  void a_role_may_be_of_one_site() throws Exception {
    try (var portal = start(Options.forTests(Fixture.ROOT))) {
      var issued = token(portal, "{\"role\": \"clerk@an-binh-dong\"}");

      var claims = JWTParser.parse(String.valueOf(issued.at("access_token"))).getJWTClaimsSet();
      assertThat(claims.getStringListClaim("cognito:groups")).containsExactly("clerk@an-binh-dong");
    }
  }

  @Test
  void an_unknown_role_is_a_problem_that_names_the_roles() {
    try (var portal = start(Options.forTests(Fixture.ROOT))) {
      for (String body :
          List.of(
              "{\"role\": \"mayor\"}",
              "{\"role\": \"mayor@an-binh-dong\"}",
              "{\"role\": \"clerk@\"}",
              "{\"role\": \"clerk@an-binh-dong clerk\"}",
              "{\"role\": \"clerk@an-binh-dong@an-binh-tay\"}",
              "{\"role\": 1}",
              "{}",
              "x",
              "",
              "{\"role\": \"clerk\", \"more\": 1}")) {
        var reply = token(portal, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.headers("content-type")).containsExactly("application/problem+json");
        assertThat(reply.at("code")).isEqualTo("unknown_role");
        assertThat(reply.body()).contains("writer, editor, clerk, admin");
      }
    }
  }

  @Test
  void content_is_loaded_once_the_tables_exist_and_before_the_gateway_opens() {
    List<Map<String, String>> seen = new ArrayList<>();
    ContentLoader loader =
        (content, environment, _) -> {
          assertThat(content).isEqualTo(folder);
          seen.add(environment);
        };
    var options = new Options(Fixture.ROOT, 0, Optional.of(folder), Optional.empty());

    LocalPortal.start(options, loader, System.out).close();

    assertThat(seen)
        .singleElement()
        .satisfies(environment ->
            assertThat(environment)
                .containsEntry("NOTES_TABLE", "NotesTable")
                .containsKeys("AWS_ENDPOINT_URL_DYNAMODB", "MEDIA_FOLDER"));
  }

  @Test
  void a_faulty_content_folder_keeps_the_portal_from_starting_and_nothing_stays_locked() {
    var options = new Options(Fixture.ROOT, 0, Optional.of(folder), Optional.of(folder));
    ContentLoader faulty =
        (_, _, _) -> {
          throw new StartFailure("3 faults");
        };

    assertThatThrownBy(() -> LocalPortal.start(options, faulty, System.out)).hasMessage("3 faults");

    LocalPortal.start(options, (_, _, _) -> {}, System.out).close();
  }

  @Test
  void what_was_kept_in_memory_leaves_no_files_behind() {
    Path media;
    try (var portal = start(Options.forTests(Fixture.ROOT))) {
      media =
          Path.of(String.valueOf(staff(portal, portal.accessToken(Role.ADMIN)).at("MEDIA_FOLDER")));
      assertThat(media).isDirectory();
    }
    assertThat(media.getParent()).doesNotExist();
  }

  @Test
  void a_busy_port_and_a_data_folder_in_use_are_told_apart() throws Exception {
    var kept = new Options(Fixture.ROOT, 0, Optional.empty(), Optional.of(folder));
    try (var portal = start(kept);
        var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> start(kept))
          .isInstanceOf(StartFailure.class)
          .hasMessage(
              "the data folder " + folder + " is in use by another portal; choose one with --data");
      int port = portal.address().getPort();
      for (int busy : List.of(port, other.getLocalPort())) {
        assertThatThrownBy(
                () -> start(new Options(Fixture.ROOT, busy, Optional.empty(), Optional.of(folder))))
            .isInstanceOf(StartFailure.class)
            .hasMessageContaining("port " + busy + " cannot be opened");
      }
    }
  }

  @Test
  void a_data_folder_that_cannot_be_made_is_named() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    var options = new Options(Fixture.ROOT, 0, Optional.empty(), Optional.of(file.resolve("data")));

    assertThatThrownBy(() -> start(options))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("cannot write to the data folder " + file.resolve("data"));
  }

  private static LocalPortal start(Options options) {
    return LocalPortal.start(options, NO_CONTENT, System.out);
  }

  /** The first line of what a server answers that keeps its connections. */
  private static String status(URI server, String path, String... headers) {
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      var head = "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
      return String.valueOf(new BufferedReader(in).readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawClient.Reply token(LocalPortal portal, String body) {
    return token(portal, body, "Host: localhost:8080");
  }

  private static RawClient.Reply token(LocalPortal portal, String body, String... headers) {
    return RawClient.send(
        portal.address(),
        "POST",
        "/_local/token",
        List.of(headers),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static RawClient.Reply staff(LocalPortal portal, String token) {
    return RawClient.send(
        portal.address(), "GET", "/staff", List.of("Authorization: Bearer " + token), NOTHING);
  }
}
