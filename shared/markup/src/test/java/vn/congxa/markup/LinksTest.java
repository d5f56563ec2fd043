package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {
  @Test
  void a_link_leads_to_the_web_a_letter_a_call_or_a_page_of_the_site() {
    for (var address :
        new String[] {
          "https://xa.example.vn/a?b=c#d",
          "http://xa.example.vn/",
          "mailto:xa@example.vn",
          "tel:+84200000000",
          "/tthc/2026"
        }) {
      assertThat(Links.isLink(address)).as(address).isTrue();
    }
    for (var address :
        new String[] {
          "",
          "javascript:alert(1)",
          "data:text/html,x",
          "//khac.example.vn/",
          "xa.example.vn",
          "/a b"
        }) {
      assertThat(Links.isLink(address)).as(address).isFalse();
    }
  }

  @Test
  void an_address_beyond_reason_is_none() {
    var longest = "https://xa.example.vn/" + "a".repeat(Links.LONGEST - 22);

    assertThat(Links.isLink(longest)).isTrue();
    assertThat(Links.isPlace(longest)).isTrue();
    assertThat(Links.isLink(longest + "a")).isFalse();
    assertThat(Links.isPlace(longest + "a")).isFalse();
  }

  @Test
  void a_place_is_written_as_headers_have_it() {
    assertThat(Links.isPlace("/bai-viet/a%20b")).isTrue();
    assertThat(Links.isPlace("https://xa.example.vn/~a")).isTrue();
    for (var address : new String[] {"mailto:xa@example.vn", "/tin-tức", "/a\u007f", "/a b", ""}) {
      assertThat(Links.isPlace(address)).as(address).isFalse();
    }
  }

  @Test
  void a_picture_comes_from_the_site_or_by_https_and_no_other_way() {
    assertThat(Links.isPicture("/media/xa.0.jpg")).isTrue();
    assertThat(Links.isPicture("https://anh.example.vn/a.jpg")).isTrue();
    assertThat(Links.isPicture("http://anh.example.vn/a.jpg")).isFalse();
    assertThat(Links.isPicture("data:image/png;base64,AAAA")).isFalse();
  }

  @Test
  void a_body_keeps_the_links_that_the_sanitiser_keeps() {
    assertThat(Links.stays("https://xa.example.vn/\"a\"")).isFalse();
    assertThat(Links.stays("https://xa.example.vn/a?b=1&c=2")).isTrue();
    assertThat(Links.stays("javascript:alert(1)")).isFalse();
  }
}
