package vn.congxa.updatetthc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congxa.aws.Attributes;
import vn.congxa.testing.Event;

/** The one-stop software, which posts counts in its own name. */
class ProgramIT {
  private static final String COUNTS = "{\"onTime\": 10, \"late\": 1}";

  private final Desk desk = new Desk();

  @Test
  void a_program_posts_counts_and_the_history_names_it() {
    assertThat(desk.send(month("PUT", "").header("if-none-match", "*").body(COUNTS)).status())
        .isEqualTo(201);
    assertThat(
            desk.send(month("POST", "/results").header("idempotency-key", "k").body(COUNTS))
                .status())
        .isEqualTo(200);

    var items = desk.send(month("GET", "/history")).json().path("items");

    assertThat(items).hasSize(2);
    assertThat(items.get(0).path("by").asText()).isEqualTo("client-1");
    assertThat(items.get(0).path("program").asText()).isEqualTo("mot-cua");
    assertThat(desk.items().entrySet())
        .filteredOn(item -> item.getKey().startsWith("an-binh-dong#audit/"))
        .hasSize(2)
        .allSatisfy(item ->
            assertThat(Attributes.string(item.getValue(), "who"))
                .contains("client-1")
                .contains("mot-cua"));
  }

  @Test
  void what_a_member_did_names_no_program() {
    desk.send(Desk.create(3, COUNTS));

    var entry = desk.send(month("GET", "/history")).json().path("items").get(0);

    assertThat(entry.path("by").asText()).isEqualTo("u-1");
    assertThat(entry.has("program")).isFalse();
  }

  @Test
  void a_program_of_another_site_gets_the_answer_of_one_without_the_role() {
    var other =
        month("POST", "/results")
            .header("idempotency-key", "k")
            .claim("scope", "cong-xa:mot-cua/clerk@an-binh-tay")
            .body(COUNTS);

    var answer = desk.send(other);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().path("code").asText()).isEqualTo("role_required");
    assertThat(desk.items().keySet()).noneMatch(key -> key.contains("#audit"));
  }

  private static Event month(String method, String more) {
    return Event.of(
            method + " /api/staff/tthc/{year}/{month}" + more, "/api/staff/tthc/2098/3" + more)
        .parameter("year", "2098")
        .parameter("month", "3")
        .claim("token_use", "access")
        .claim("sub", "client-1")
        .claim("client_id", "client-1")
        .claim("scope", "cong-xa:mot-cua/clerk@an-binh-dong");
  }
}
