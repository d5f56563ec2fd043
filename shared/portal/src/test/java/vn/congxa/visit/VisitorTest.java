package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorTest {
  private static final byte[] MONDAY = {1};
  private static final byte[] TUESDAY = {2};
  private final Visitor visitor = new Visitor("203.0.113.7", "Firefox");

  @Test
  void the_same_visitor_has_the_same_short_id() {
    assertThat(visitor.id("an-binh-dong", MONDAY))
        .isEqualTo(new Visitor("203.0.113.7", "Firefox").id("an-binh-dong", MONDAY))
        .matches("[A-Za-z0-9_-]{22}");
  }

  @Test
  void another_address_agent_site_or_day_is_another_id() {
    var id = visitor.id("an-binh-dong", MONDAY);

    assertThat(id)
        .isNotEqualTo(new Visitor("203.0.113.8", "Firefox").id("an-binh-dong", MONDAY))
        .isNotEqualTo(new Visitor("203.0.113.7", "Chrome").id("an-binh-dong", MONDAY))
        .isNotEqualTo(new Visitor("203.0.113.", "7Firefox").id("an-binh-dong", MONDAY))
        .isNotEqualTo(new Visitor("g203.0.113.7", "Firefox").id("an-binh-don", MONDAY))
        .isNotEqualTo(visitor.id("an-binh-tay", MONDAY))
        .isNotEqualTo(visitor.id("an-binh-dong", TUESDAY));
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, 203.0.113.7, true",
    "203.0.113.7, 203.0.113.8, false",
    "203.0.113.7, ::ffff:203.0.113.7, true",
    "2001:db8:1:2::7, 2001:db8:1:2:ffff::1, true",
    "2001:db8:1:2::7, 2001:db8:1:3::7, false",
    "not an address, not an address, true",
  })
  void a_network_is_an_address_or_the_first_half_of_one(String one, String other, boolean same) {
    var first = new Visitor(one, "Firefox").network("an-binh-dong", MONDAY, 1);

    assertThat(new Visitor(other, "Chrome").network("an-binh-dong", MONDAY, 1).equals(first))
        .isEqualTo(same);
    assertThat(first)
        .isNotEqualTo(new Visitor(one, "Firefox").network("an-binh-dong", MONDAY, 2))
        .isNotEqualTo(new Visitor(one, "Firefox").network("an-binh-tay", MONDAY, 1));
  }

  @Test
  void nothing_of_the_visitor_gets_into_a_message() {
    assertThat(visitor).hasToString("a visitor");
  }

  @Test
  void only_so_much_of_a_user_agent_matters() {
    var long1 = new Visitor("203.0.113.7", "x".repeat(512) + "1");
    var long2 = new Visitor("203.0.113.7", "x".repeat(512) + "2");

    assertThat(long1).isEqualTo(long2);
  }
}
