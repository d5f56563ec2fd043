package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/** What a client gets that asked for something wrong. */
final class Refusal {
  private Refusal() {}

  /** A problem that a program can act on. */
  static void assertProblem(Exchange answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    Discretion.assertKept(answer.body());
  }

  /** A page in the site's own layout. */
  static void assertPage(Exchange answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("content-type")).startsWith("text/html");
    assertThat(answer.body()).contains("xã An Bình Đông", "<nav", "</footer>");
    Discretion.assertKept(answer.body());
  }
}
