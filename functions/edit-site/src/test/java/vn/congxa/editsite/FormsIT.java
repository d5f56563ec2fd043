package vn.congxa.editsite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.congxa.site.HostName;
import vn.congxa.testing.TestAnswer;

/** Whatever is sent is taken as it is shown, or refused with its place. */
class FormsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Council COUNCIL = new Council();

  @Property(tries = 100)
  void a_site_is_what_was_taken(
      @ForAll("texts") String name,
      @ForAll("texts") String phone,
      @ForAll("texts") String host,
      @ForAll("texts") String url) {
    var form = JSON.createObjectNode().put("name", name).put("phone", phone).put("carriedOver", 0);
    form.putArray("hosts").add("localhost").add(host);
    form.putArray("services").addObject().put("name", name).put("url", url);

    var answer = put("/api/staff/site", form.toString());

    if (isTaken(answer)) {
      assertThat(HostName.isValid(host.strip())).isTrue();
      assertThat(answer.json().path("name").asText()).isNotBlank().doesNotContain("\n", "\u200b");
      assertThat(COUNCIL.get("/api/staff/site").json()).isEqualTo(answer.json());
    }
  }

  @Property(tries = 100)
  void sections_are_what_was_taken(@ForAll("texts") String slug, @ForAll("texts") String name) {
    var form = JSON.createObjectNode();
    var sections = form.putArray("sections");
    for (var known : List.of("tin-cu", "tin-moi", "y-te")) {
      sections.addObject().put("slug", known).put("name", known);
    }
    sections.addObject().put("slug", slug).put("name", name);
    form.putArray("removed");
    COUNCIL.restore(COUNCIL.site().with(COUNCIL.site().sections().subList(0, 3)));

    var answer = put("/api/staff/sections", form.toString());

    if (isTaken(answer)) {
      assertThat(answer.json().path("items")).hasSize(4);
      assertThat(answer.json().at("/items/3/name").asText()).isNotBlank();
    }
  }

  @Property(tries = 100)
  void an_alert_is_what_was_taken(@ForAll("texts") String text, @ForAll("texts") String until) {
    var form = JSON.createObjectNode();
    form.putObject("alert").put("text", text).put("until", until);

    var answer = put("/api/staff/alert", form.toString());

    if (isTaken(answer)) {
      assertThat(answer.json().at("/alert/text").asText()).isNotBlank();
    }
  }

  private static TestAnswer put(String path, String form) {
    return COUNCIL.put(path, COUNCIL.sites.saved(Council.SITE).orElseThrow().version(), form);
  }

  private static boolean isTaken(TestAnswer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 422);
    if (answer.status() == 422) {
      assertThat(Council.faults(answer)).isNotEmpty().allMatch(fault -> fault.startsWith("/"));
    }
    return answer.status() == 200;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(20),
        Arbitraries.strings().withChars("a-. \n\u200b\u0301\ufe0f/:@x1đ").ofMaxLength(12),
        Arbitraries.of(
            "Tin xã",
            "tin-xa",
            "xa.example.vn",
            "/lien-he",
            "https://dvc.example.vn/",
            "2098-03-02",
            "2098-03-02T08:00:00+07:00",
            "2098-12-31T23:59:60Z",
            "\ufe0f",
            "e\u0301",
            "\ud800"));
  }
}
