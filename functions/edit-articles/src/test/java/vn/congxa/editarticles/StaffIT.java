package vn.congxa.editarticles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.editarticles.Office.SITE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.newsroom.StaffProfile;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.staff.Role;
import vn.congxa.testing.TestAnswer;

/** What people say of themselves. */
class StaffIT {
  private static final String ME = "/api/staff/me";
  private static final String TOLD =
      "{\"name\": \"Lan\", \"mail\": \"lan@example.vn\", \"told\": true}";

  private final Office office = new Office();
  private final StaffStore staff =
      new StaffStore(office.db.client(), office.db.table("NewsroomTable"));

  @Test
  void an_address_is_kept_until_it_is_not_sent_any_more() {
    var told = say(TOLD).json();
    assertThat(told.path("mail").asText()).isEqualTo("lan@example.vn");
    assertThat(told.path("told").asBoolean()).isTrue();
    assertThat(told.path("sendsMail").asBoolean()).isFalse();
    assertThat(me("writer")).isEqualTo(told);

    var silent = say("{\"name\": \"Lan\", \"told\": true}").json();

    assertThat(silent.path("mail").isNull()).isTrue();
    assertThat(silent.path("told").asBoolean()).isFalse();
    assertThat(me("writer")).isEqualTo(silent);
    assertThat(item()).doesNotContain("example.vn", "roles", "told");
  }

  @Test
  void nobody_else_sees_it() {
    say(TOLD);
    office.submitted();

    var asked = "/api/staff/articles/" + Office.ARTICLE;
    for (var path : new String[] {asked, asked + "/versions", "/api/staff/articles", ME}) {
      assertThat(office.send(Office.editor("GET", path)).text()).doesNotContain("lan@");
    }
  }

  @Test
  void roles_are_those_with_which_somebody_was_last_here() {
    say(TOLD);
    assertThat(profile().has(Role.EDITOR, office.clock.instant())).isFalse();

    me("writer editor");
    assertThat(profile().has(Role.EDITOR, office.clock.instant())).isTrue();

    me("writer");
    assertThat(profile().has(Role.EDITOR, office.clock.instant())).isFalse();
    assertThat(profile().told()).isTrue();

    office.clock.advance(Duration.ofDays(31));
    assertThat(profile().has(Role.WRITER, office.clock.instant())).isFalse();
    me("writer");
    assertThat(profile().has(Role.WRITER, office.clock.instant())).isTrue();
  }

  @Test
  void of_who_has_no_address_no_roles_are_kept() {
    say("{\"name\": \"Lan\"}");
    me("writer editor");

    assertThat(item()).doesNotContain("roles");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lan",
        "lan@",
        "@example.vn",
        "lan@example",
        "lan@example.vn, minh@example.vn",
        "Lan <lan@example.vn>",
        "lan@example.vn\\r\\nBcc: minh@example.vn",
        "lan..tran@example.vn",
        "lan@-example.vn",
        "l\u00e0n@example.vn",
      })
  void what_is_no_address_is_refused_in_words(String mail) {
    var answer = say("{\"name\": \"Lan\", \"mail\": \"" + mail + "\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(Office.codes(answer)).containsExactly("not_a_mail_address");
    assertThat(staff.profile(SITE, "lan")).isEmpty();
  }

  private TestAnswer say(String text) {
    return office.send(Office.writer("PUT", ME).body(text));
  }

  private JsonNode me(String roles) {
    return office.send(Office.by("lan", roles, "GET", ME)).json();
  }

  private StaffProfile profile() {
    return staff.profile(SITE, "lan").orElseThrow();
  }

  private String item() {
    var items = office.db.client().scan(r -> r.tableName(office.db.table("NewsroomTable"))).items();
    return items.stream()
        .map(Object::toString)
        .filter(item -> item.contains(SITE + "#staff"))
        .findFirst()
        .orElseThrow();
  }
}
