package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/** No answer tells how the portal is made. */
final class Discretion {
  private Discretion() {}

  static void assertKept(String answer) {
    assertThat(answer)
        .doesNotContainIgnoringCase("exception")
        .doesNotContain("\tat ", "vn.congxa", "vn/congxa", "java.", "jackson", "software.amazon")
        .doesNotContainIgnoringCase("dynamo")
        .doesNotContain(
            "ContentTable",
            "KeysTable",
            "NewsroomTable",
            "TthcTable",
            "VisitsTable",
            "_TABLE",
            "jetty",
            "Lambda");
  }
}
