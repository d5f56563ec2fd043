package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.congxa.text.Characters;

class PlaceTest {
  @Test
  void every_way_to_write_an_address_is_the_same_address() {
    assertThat(WrittenAddress.place("/Tin%20t%E1%BB%A9c/a+b.aspx").value())
        .isEqualTo("/tin tức/a+b.aspx");
    assertThat(WrittenAddress.place("/Default.aspx?tab=a+b&id=5&&x").value())
        .isEqualTo("/default.aspx?id=5&tab=a b&x=");
    assertThat(WrittenAddress.place("/Default.aspx?x&id=5&tab=a%20b").value())
        .isEqualTo("/default.aspx?id=5&tab=a b&x=");
    assertThat(WrittenAddress.place("/a?id=1&id=2").value()).isEqualTo("/a?id=1,2");
    assertThatThrownBy(() -> WrittenAddress.place("/100%"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_earlier_portals_took_for_the_same_is_the_same() {
    for (var address :
        new String[] {
          "/Xem.aspx?Muc=7&So=12",
          "/xem.aspx?so=12&muc=7",
          "/XEM.ASPX?MUC=7&amp;SO=12",
          "/xem.aspx/?muc=7&so=12&gidzl=x&mibextid=y&utm_source=z",
          "/xem.aspx?muc=7&so=12).",
        }) {
      assertThat(WrittenAddress.place(address).value())
          .as(address)
          .isEqualTo("/xem.aspx?muc=7&so=12");
    }
    assertThat(WrittenAddress.place("/xem.aspx?so=aB").value()).isEqualTo("/xem.aspx?so=aB");
    assertThat(WrittenAddress.place("/Ti\u0302n/Cu\u031b\u0303/").value()).isEqualTo("/tîn/cữ");
    assertThat(WrittenAddress.place("/cong-van(1)").value()).isEqualTo("/cong-van(1)");
    assertThat(WrittenAddress.place("/cong-van(1))").value()).isEqualTo("/cong-van(1)");
    assertThat(WrittenAddress.place("/?p=12").value()).isEqualTo("/?p=12");
    assertThat(Place.asked("//", Map.of()).value()).isEqualTo("/");
  }

  @Test
  void what_would_be_read_as_something_else_stays_encoded() {
    assertThat(WrittenAddress.place("/a%23b%3Fc%25")).isEqualTo(new Place("/a%23b%3Fc%25"));
    assertThat(Place.ofPath("/a#b?c%").path()).isEqualTo("/a#b?c%");
    assertThat(Place.ofPath("/" + "ế".repeat(400)).isKey()).isFalse();
    assertThat(Place.ofPath("khong-co-gach").value()).isEqualTo("/khong-co-gach");
  }

  @Test
  void an_articles_place_is_known_by_its_slug_in_whatever_form() {
    var slug = new Slug("lich-tiem");
    for (var path : new String[] {"/bai-viet/lich-tiem", "/bai-viet/lich-tiem/ban-in"}) {
      assertThat(Place.ofPath(path).article()).contains(slug);
    }
    assertThat(Place.ofArticle(slug)).isEqualTo(Place.ofPath("/BAI-VIET/Lich-Tiem/"));
    assertThat(Place.ofPath("/bai-viet/").article()).isEmpty();
    assertThat(Place.ofPath("/bai-viet/a.html").article()).isEmpty();
  }

  @Test
  void a_way_ends_on_the_site_or_elsewhere() {
    var hosts = List.of("xathu.example.vn");
    var here = Optional.of(new Place("/tthc"));
    assertThat(WrittenAddress.end("/TTHC/", hosts)).isEqualTo(here);
    assertThat(WrittenAddress.end("https://xathu.example.vn/tthc", hosts)).isEqualTo(here);
    assertThat(WrittenAddress.end("https://xathu.example.vn", hosts)).contains(new Place("/"));
    for (var elsewhere : new String[] {"https://example.vn/tthc", "//example.vn/x", "/%zz", ""}) {
      assertThat(WrittenAddress.end(elsewhere, hosts)).as(elsewhere).isEmpty();
    }
  }

  @Property
  void a_place_is_the_same_once_it_is_in_its_form(@ForAll @From("addresses") String path) {
    var place = Place.ofPath(path);

    assertThat(Place.ofPath(place.path())).isEqualTo(place);
  }

  @Property
  void a_normal_address_is_written_so_that_it_is_read_as_it_was(
      @ForAll @From("addresses") String path, @ForAll @From("parts") String query) {
    for (var address :
        new Place[] {Place.asked(path, Map.of()), Place.asked(path, Map.of(query, path))}) {
      var written = WrittenAddress.of(address);

      assertThat(WrittenAddress.place(written)).isEqualTo(address);
      assertThat(Characters.bad(written, "")).isEmpty();
    }
  }

  @Provide
  Arbitrary<String> addresses() {
    return parts().map(parts -> "/" + parts);
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.of(
            "a", "B", "?", "&", "=", "+", "%", "%41", " ", "#", "đ", "/", ",", "😀", "\n", "\u0001",
            "\u0085", "\uFFFE", "(", ")", ".", "amp;", "utm_", "e\u0301", "İ")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
