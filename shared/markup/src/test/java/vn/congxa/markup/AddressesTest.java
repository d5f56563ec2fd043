package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressesTest {
  @Test
  void a_link_leads_where_it_says_and_tells_nobody_who_follows_it() {
    var links =
        Map.of(
            "https://a.example.vn/?utm_source=x&id=7&fbclid=y#z",
            "https://a.example.vn/?id=7#z",
            "https://a.example.vn/b?gclid=1",
            "https://a.example.vn/b",
            "https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.example.vn%2F%3Fb%3D1",
            "https://a.example.vn/?b=1",
            "https://lm.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com.vn%2Furl%3Fq%3D"
                + "https%253A%252F%252Fa.example.vn%252F",
            "https://a.example.vn/");

    links.forEach((given, kept) -> assertThat(Addresses.straight(given)).isEqualTo(kept));
  }

  @Test
  void other_links_stay_as_they_are() {
    for (var address :
        new String[] {
          "https://a.example.vn/?id=%20&&b",
          "https://l.facebook.com/l.php?u=javascript%3Aalert(1)",
          "https://l.facebook.com/l.php?u=%zz",
          "https://google.example.vn/url?q=https://b.example/",
          "/tim?utm_source=a",
          "mailto:a@b.example?subject=c"
        }) {
      assertThat(Addresses.straight(address)).isEqualTo(address);
    }
  }
}
