package vn.congxa.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A gateway that lets in who has a token of a test issuer. */
abstract class AuthorizerCase {
  static TestIssuer issuer;
  static TestGateway gateway;

  @BeforeAll
  static void start() {
    issuer = new TestIssuer();
    gateway =
        TestGateway.withAuthorizer(
            issuer.authorizer(),
            TestFunctions.guarded("Staff", List.of(), "GET /staff"),
            TestFunctions.guarded("Staff", List.of("notes/read", "notes/write"), "GET /scoped"));
  }

  @AfterAll
  static void stop() {
    gateway.close();
    issuer.close();
  }

  static void unauthorized(String token) {
    assertThat(with(token).status()).isEqualTo(401);
  }

  static RawClient.Reply with(String token) {
    return get("/staff", "Bearer " + token);
  }

  static RawClient.Reply get(String path, String authorization) {
    return gateway.get(path, "Authorization: " + authorization);
  }
}
