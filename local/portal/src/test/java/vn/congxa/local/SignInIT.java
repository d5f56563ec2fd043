package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.local.Portals.staff;
import static vn.congxa.local.Portals.start;

import com.nimbusds.jwt.JWTParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.local.gateway.RawClient;

/** The local sign-in, and whom it gives a token. */
class SignInIT {
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
      var signIn = URI.create(portal.signIn().issuer());
      var keys = signIn.getPath() + "/keys";
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

  /** The first line of what a server answers that keeps its connections. */
  private static String status(URI server, String path, String... headers) {
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(5_000);
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
}
