package vn.congxa.operator.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congxa.operator.doctor.Finding.Verdict;
import vn.congxa.operator.doctor.Web.Reach;
import vn.congxa.site.SiteDirectory;
import vn.congxa.site.SiteRef;

class HostsCheckTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final SiteRef SITE =
      new SiteRef("an-binh", ZONE, 0, List.of("an-binh.example.vn"), List.of("cu.dong.example.vn"));
  private static final Names HERE =
      new Names(
          List.of("*.example.vn", "*.dong.example.vn"),
          List.of("congxa.example.vn", "*.example.vn"),
          "d1.cloudfront.net");
  private static final Reach ITS_OWN =
      new Reach(true, 200, "", "", "{\"id\":\"an-binh\",\"name\":\"x\"}", true);
  private static final Reach LED_ON =
      new Reach(true, 301, "", "https://an-binh.example.vn/api/site", "", true);

  private final Map<String, Reach> internet = new LinkedHashMap<>();

  @Test
  void hosts_that_answer_as_their_site_and_former_ones_that_lead_to_it_are_well() {
    internet.put("an-binh.example.vn", ITS_OWN);
    internet.put("cu.dong.example.vn", LED_ON);

    assertThat(look(SITE)).containsExactly(Finding.ok("2 hosts lead to their sites"));
  }

  @Test
  void a_host_without_a_record_is_told_with_where_to_lead_it() {
    internet.put("cu.dong.example.vn", LED_ON);

    assertThat(look(SITE))
        .containsExactly(
            Finding.act(
                "an-binh.example.vn (an-binh) does not resolve",
                "lead it to d1.cloudfront.net by a CNAME record"));
  }

  @Test
  void a_host_that_no_certificate_covers_is_told_with_the_reason() {
    internet.put("an-binh.example.vn", ITS_OWN);
    internet.put("cu.dong.example.vn", new Reach(true, 0, "no certificate for it", "", "", true));

    assertThat(look(SITE))
        .containsExactly(
            Finding.act(
                "cu.dong.example.vn (an-binh) answers nothing over https: no certificate for it",
                "no certificate has it: docs/province.md, Names"));
  }

  @Test
  void a_host_that_somebody_else_answers_is_told() {
    internet.put("an-binh.example.vn", new Reach(true, 200, "", "", "<html>", true));
    internet.put(
        "cu.dong.example.vn", new Reach(true, 302, "", "https://other.vn/api/site", "", true));

    assertThat(look(SITE)).extracting(Finding::verdict).containsOnly(Verdict.ACT).hasSize(2);
    assertThat(look(SITE)).allSatisfy(f -> assertThat(f.what()).endsWith("leads elsewhere"));
  }

  @Test
  void a_host_that_is_dead_over_http_is_to_be_looked_at() {
    internet.put("an-binh.example.vn", new Reach(true, 200, "", "", ITS_OWN.body(), false));
    internet.put("cu.dong.example.vn", LED_ON);

    assertThat(look(SITE))
        .containsExactly(
            Finding.look(
                "http://an-binh.example.vn (an-binh) is answered by nobody",
                "docs/deploy.md, section 5"));
  }

  @Test
  void a_site_without_a_host_is_reached_by_nobody_where_there_are_others() {
    internet.put("an-binh.example.vn", ITS_OWN);
    internet.put("cu.dong.example.vn", LED_ON);

    assertThat(look(SITE, new SiteRef("moi", ZONE, 0, List.of())))
        .contains(Finding.look("the site moi has no host", "name it one"));
    assertThat(look(new SiteRef("moi", ZONE, 0, List.of())))
        .containsExactly(Finding.ok("0 hosts lead to their sites"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.example.vn, a.example.vn, true",
    "a.example.vn, b.example.vn, false",
    "*.example.vn, a.example.vn, true",
    "*.example.vn, a.b.example.vn, false",
    "*.example.vn, example.vn, false",
    "*.example.vn, aexample.vn, false",
  })
  void a_wildcard_covers_one_level(String name, String host, boolean isCovered) {
    assertThat(Names.covers(name, host)).isEqualTo(isCovered);
  }

  @Test
  void what_a_stack_was_not_given_is_said_before_what_its_certificates_lack() {
    assertThat(HERE.lack("x.other.vn")).hasValueSatisfying(l -> assertThat(l).contains("Aliases"));
    assertThat(HERE.lack("cu.dong.example.vn")).contains("no certificate has it");
    assertThat(HERE.lack("an-binh.example.vn")).isEmpty();
  }

  private List<Finding> look(SiteRef... sites) {
    var all = new LinkedHashMap<String, SiteRef>();
    Stream.of(sites).forEach(site -> all.put(site.id(), site));
    return new HostsCheck(
            () -> new SiteDirectory(all, Map.of(), new byte[0], 1),
            () -> HERE,
            host -> internet.getOrDefault(host, Reach.UNKNOWN))
        .look();
  }
}
