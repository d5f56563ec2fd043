package vn.congxa.editsite;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.editsite.Council.IDENTITY;
import static vn.congxa.editsite.Council.SITE;
import static vn.congxa.editsite.Council.faults;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.newsroom.Deed;
import vn.congxa.newsroom.SiteRevision;
import vn.congxa.newsroom.SiteRevision.Subject;
import vn.congxa.site.SiteRef;

/** A site's identity, hosts and profile. */
class SiteIT {
  private static final String PATH = "/api/staff/site";

  private final Council council = new Council();

  @Test
  void what_was_changed_is_answered_at_once_and_a_version_that_stays() {
    var answer = council.put(PATH, 1, IDENTITY);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("etag")).isEqualTo("\"2\"");
    assertThat(answer.json().path("phone").asText()).isEqualTo("0200 000 0001");
    assertThat(council.get(PATH).json()).isEqualTo(answer.json());
    assertThat(council.sites.directory().sites().get(SITE))
        .extracting(SiteRef::carriedOver)
        .isEqualTo(12L);
    assertThat(council.changes.revision(SITE, 2))
        .contains(new SiteRevision(2, Subject.SITE, Deed.SAVE, "cuc", council.clock.instant()));
  }

  @Test
  void it_says_what_readers_may_ask_for_and_it_does_not_tell() {
    council.put(PATH, 1, "{\"name\": \"Xã\", \"hosts\": [\"localhost\"], \"carriedOver\": 0}");

    assertThat(council.get(PATH).json().path("lacks").valueStream().map(n -> n.asText()))
        .containsExactly("editorInChief", "address", "phone", "email", "services");
  }

  @Test
  void a_host_that_leaves_leads_on_and_may_come_back() {
    var moved = IDENTITY.replace("\"localhost\", ", "");

    assertThat(council.put(PATH, 1, moved).status()).isEqualTo(200);
    assertThat(council.site().hosts()).containsExactly("dong.example.vn");
    assertThat(council.site().profile().formerHosts()).containsExactly("localhost");
    assertThat(council.sites.directory().at("localhost").orElseThrow().movedFrom("localhost"))
        .isEqualTo("dong.example.vn");

    council.put(PATH, 2, IDENTITY);
    assertThat(council.site().hosts()).containsExactly("localhost", "dong.example.vn");
    assertThat(council.site().profile().formerHosts()).isEmpty();
  }

  @Test
  void a_host_of_another_site_is_refused_also_one_that_it_had() {
    var taken = council.put(PATH, 1, IDENTITY.replace("dong.example.vn", "tay.example.vn"));

    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.code()).isEqualTo("host_taken");
    assertThat(taken.json().path("host").asText()).isEqualTo("tay.example.vn");
    assertThat(council.sites.saved(SITE).orElseThrow().version()).isEqualTo(1);
    assertThat(council.changes.revision(SITE, 2)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dong.example.vn",
        "dong.example.vn:8443",
        "https://dong.example.vn",
        "dong.example.vn/tin",
        "xã.example.vn",
        "dong..example.vn"
      })
  void what_is_no_host_is_told_by_its_place(String host) {
    var answer = council.put(PATH, 1, IDENTITY.replace("dong.example.vn", host));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(faults(answer)).containsExactly("/hosts/1 not_a_host");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    var answer =
        council.put(
            PATH,
            1,
            """
            {"name": "\\u200b", "hosts": ["localhost", "localhost", 7], "phone": 113,
             "services": [{"name": "DVC", "url": "javascript:alert(1)"}, {"name": "X"}],
             "carriedOver": 0.5, "formerHosts": []}
            """);

    assertThat(faults(answer))
        .containsExactlyInAnyOrder(
            "/name blank",
            "/hosts/1 duplicate",
            "/hosts/2 not_a_string",
            "/phone not_a_string",
            "/services/0/url not_a_link",
            "/services/1/url required",
            "/carriedOver not_whole",
            "/formerHosts unknown_field");
  }

  @Test
  void a_site_keeps_one_host_at_least_and_a_hundred_at_most() {
    var none = IDENTITY.replace("\"localhost\", \"dong.example.vn\"", "");
    assertThat(faults(council.put(PATH, 1, none))).containsExactly("/hosts last_host");

    var many = "\"a.vn\", ".repeat(99) + "\"localhost\", \"dong.example.vn\"";
    var answer = council.put(PATH, 1, IDENTITY.replace("\"localhost\", \"dong.example.vn\"", many));
    assertThat(faults(answer)).containsExactly("/hosts too_long");
  }

  @Test
  void the_same_request_fifty_times_is_one_change() {
    for (var i = 0; i < 50; i++) {
      assertThat(council.put(PATH, 1, IDENTITY, "the-same").json().path("version").asLong())
          .isEqualTo(2);
    }
    assertThat(council.put(PATH, 1, IDENTITY.replace("Mẫu", "Khác"), "the-same").code())
        .isEqualTo("idempotency_key_reused");
    assertThat(council.changes.revision(SITE, 3)).isEmpty();
  }

  @Test
  void of_two_administrators_at_once_one_is_told_who_was_faster() {
    var other = IDENTITY.replace("0200 000 0001", "0200 000 0002");
    council.meanwhile(() -> council.put(PATH, 1, other));

    var answer = council.put(PATH, 1, IDENTITY);

    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.json().path("theirs").path("version").asLong()).isEqualTo(2);
    assertThat(answer.json().path("theirs").path("sub").asText()).isEqualTo("cuc");
    assertThat(council.site().phone()).isEqualTo("0200 000 0002");
  }

  @Test
  void what_is_so_already_is_no_version() {
    council.put(PATH, 1, IDENTITY);

    assertThat(council.put(PATH, 2, IDENTITY).json().path("version").asLong()).isEqualTo(2);
    assertThat(council.put(PATH, 9, IDENTITY).status()).isEqualTo(412);
  }

  @Test
  void a_site_that_was_restored_to_an_earlier_version_goes_on_behind_the_latest() {
    var before = council.site();
    council.put(PATH, 1, IDENTITY);
    council.put(PATH, 2, IDENTITY.replace("Mẫu", "Khác"));
    council.restore(before);

    assertThat(council.put(PATH, 1, IDENTITY).json().path("version").asLong()).isEqualTo(4);
  }

  @Test
  void names_of_staff_are_told_a_hundred_at_a_time() {
    for (var i = 0; i < 101; i++) {
      council.call(String.format(Locale.ROOT, "sub-%03d", i), "Người " + i);
    }
    var first = council.get("/api/staff/staff").json();
    assertThat(first.path("items")).hasSize(100);
    var next =
        Council.by("clerk", "GET", "/api/staff/staff")
            .query("cursor", first.path("next").asText())
            .to(council.handler)
            .json();
    assertThat(next.path("items").path(0).path("name").asText()).isEqualTo("Người 100");
    assertThat(next.path("next").isNull()).isTrue();
    assertThat(List.of(next.path("items").size())).containsExactly(1);
  }
}
