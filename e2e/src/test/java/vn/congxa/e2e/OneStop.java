package vn.congxa.e2e;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import vn.congxa.operator.staff.LocalProgram;
import vn.congxa.operator.staff.StaffFile;

/** The one-stop software, as a portal's sign-in knows it: it gets its tokens as programs do. */
record OneStop(TestPortal portal) {
  static final String NAME = "mot-cua";
  static final String CLIENT = "1example23456789";
  static final String SITE = "an-binh-dong";
  private static final String SECRET = "a-secret-that-is-printed-once";

  // Of "a-secret-that-is-printed-once"; another is known beside it while it is renewed.
  private static final List<String> KNOWN =
      List.of("5a91b6e1451e1307e6981258d65e35f59cf0b389c14a08f0c73a94988bfafad3", "00".repeat(32));

  /** Makes it known for these sites; others that are known go. */
  OneStop with(String... sites) {
    var program = new LocalProgram(NAME, CLIENT, List.of(sites), KNOWN);
    new StaffFile(List.of(), List.of(program)).write(portal.staff());
    return this;
  }

  /** A token with all of its scopes. */
  String token() {
    var answer = ask(CLIENT, SECRET, null);
    return new ObjectMapper().readTree(answer.body()).path("access_token").asString();
  }

  /**
   * Asks for a token.
   *
   * @param scope none where null
   */
  Exchange ask(String client, String secret, @Nullable String scope) {
    var form = "grant_type=client_credentials" + (scope == null ? "" : "&scope=" + encoded(scope));
    var known = encoded(client) + ":" + encoded(secret);
    var basic = Base64.getEncoder().encodeToString(known.getBytes(StandardCharsets.UTF_8));
    return portal.send(
        HttpRequest.newBuilder(URI.create(portal.signIn().issuer() + "/token"))
            .header("authorization", "Basic " + basic)
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  static String scope(String site) {
    return "cong-xa:" + NAME + "/clerk@" + site;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
