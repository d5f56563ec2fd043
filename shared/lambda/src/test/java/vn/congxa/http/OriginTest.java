package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
  private static final String SECRET = "a-secret-of-thirty-two-characters";

  private final Origin origin = Origin.of(SECRET);

  @Test
  void the_host_is_compared_without_port_case_and_final_dot() {
    assertThat(origin.host(Map.of("host", "An-Binh-Dong.Example.VN.:8080")))
        .isEqualTo("an-binh-dong.example.vn");
  }

  @Test
  void the_cdn_tells_the_visitors_host_and_address() {
    var headers =
        Map.of(
            "host", "api.example",
            "x-origin-secret", SECRET,
            "x-viewer-host", "an-binh-dong.example.vn",
            "cloudfront-viewer-address", "2001:db8::7:46532");

    assertThat(origin.host(headers)).isEqualTo("an-binh-dong.example.vn");
    assertThat(origin.address(headers, "192.0.2.1")).isEqualTo("2001:db8::7");
  }

  @Test
  void without_the_secret_nobody_is_believed() {
    var forged =
        Map.of(
            "host", "api.example",
            "x-origin-secret", "guessed",
            "x-viewer-host", "other.example.vn",
            "cloudfront-viewer-address", "203.0.113.1:1");

    assertThat(origin.host(forged)).isEqualTo("api.example");
    assertThat(origin.address(forged, "192.0.2.1")).isEqualTo("192.0.2.1");
  }

  @Test
  void nothing_but_the_whole_secret_is_believed() {
    var formers = Origin.of("the-new-secret-of-thirty-two-letters," + SECRET);
    for (var believing : List.of(origin, formers)) {
      for (var length = 0; length < SECRET.length(); length++) {
        assertNotBelieved(believing, SECRET.substring(0, length));
        assertNotBelieved(believing, SECRET.substring(SECRET.length() - length));
      }
      for (var guess :
          List.of(
              SECRET + "x",
              SECRET + SECRET,
              SECRET.toUpperCase(Locale.ROOT),
              " " + SECRET,
              SECRET + " ",
              SECRET + "," + SECRET,
              "the-new-secret-of-thirty-two-letters," + SECRET,
              ",")) {
        assertNotBelieved(believing, guess);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", " ", SECRET + ",", "," + SECRET, SECRET + ",,", " , " + SECRET})
  void an_empty_secret_is_none(String secrets) {
    var origin = Origin.of(secrets);

    assertNotBelieved(origin, "");
    assertNotBelieved(origin, " ");
    assertNotBelieved(origin, ",");
    assertThat(origin.host(Map.of("host", "a", "x-viewer-host", "b"))).isEqualTo("a");
    if (secrets.contains(SECRET)) {
      assertThat(origin.host(claiming(SECRET))).isEqualTo("b");
    }
  }

  private static void assertNotBelieved(Origin origin, String secret) {
    var headers = claiming(secret);

    assertThat(origin.host(headers)).as("'%s'", secret).isEqualTo("a");
    assertThat(origin.address(headers, "192.0.2.1")).as("'%s'", secret).isEqualTo("192.0.2.1");
    assertThat(origin.query(headers, Map.of())).as("'%s'", secret).isEmpty();
  }

  private static Map<String, String> claiming(String secret) {
    return Map.of(
        "host", "a",
        "x-origin-secret", secret,
        "x-viewer-host", "b",
        "cloudfront-viewer-address", "203.0.113.1:1",
        "x-legacy-query", "id=1");
  }

  @Test
  void where_there_is_no_cdn_an_empty_secret_opens_nothing() {
    var headers = Map.of("host", "a", "x-origin-secret", "", "x-viewer-host", "b");

    assertThat(Origin.of("").host(headers)).isEqualTo("a");
  }

  @Test
  void while_one_secret_replaces_another_both_are_believed() {
    var both = Origin.of("the-new-secret-of-thirty-two-letters," + SECRET);

    for (var secret : new String[] {SECRET, "the-new-secret-of-thirty-two-letters"}) {
      assertThat(both.host(Map.of("host", "a", "x-origin-secret", secret, "x-viewer-host", "b")))
          .isEqualTo("b");
    }
    assertThat(both.host(Map.of("host", "a", "x-origin-secret", "x,y", "x-viewer-host", "b")))
        .isEqualTo("a");
  }

  @Test
  void the_cdn_hands_on_the_whole_query_of_an_address_that_it_does_not_know() {
    var kept = Map.of("lang", "vi");
    var headers = Map.of("x-origin-secret", SECRET, "x-legacy-query", "id=1&id=2&t%E1%BB%AB=a+b&x");

    assertThat(origin.query(headers, kept)).isEqualTo(Map.of("id", "1,2", "từ", "a b", "x", ""));
    assertThat(origin.query(Map.of("x-origin-secret", SECRET), kept)).isEqualTo(kept);
    assertThat(origin.query(Map.of("x-legacy-query", "id=1"), kept)).isEqualTo(kept);
  }

  @Test
  void a_broken_escape_of_a_query_stays_as_it_is() {
    var headers = Map.of("x-origin-secret", SECRET, "x-legacy-query", "a=%zz&&=%4");

    assertThat(origin.query(headers, Map.of())).isEqualTo(Map.of("a", "%zz", "", "%4"));
  }
}
