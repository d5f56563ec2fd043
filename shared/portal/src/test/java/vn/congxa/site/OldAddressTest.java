package vn.congxa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.congxa.text.Characters;

class OldAddressTest {
  @Test
  void every_way_to_write_an_address_is_the_same_address() {
    assertThat(OldAddress.normal("/Tin%20t%E1%BB%A9c/a+b.aspx")).isEqualTo("/tin tức/a+b.aspx");
    assertThat(OldAddress.normal("/Default.aspx?tab=a+b&id=5&&x"))
        .isEqualTo("/default.aspx?id=5&tab=a b&x=");
    assertThat(OldAddress.normal("/Default.aspx?x&id=5&tab=a%20b"))
        .isEqualTo("/default.aspx?id=5&tab=a b&x=");
    assertThat(OldAddress.normal("/a?id=1&id=2")).isEqualTo("/a?id=1,2");
    assertThatThrownBy(() -> OldAddress.normal("/100%"))
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
      assertThat(OldAddress.normal(address)).as(address).isEqualTo("/xem.aspx?muc=7&so=12");
    }
    assertThat(OldAddress.normal("/xem.aspx?so=aB")).isEqualTo("/xem.aspx?so=aB");
    assertThat(OldAddress.normal("/Ti\u0302n/Cu\u031b\u0303/")).isEqualTo("/tîn/cữ");
    assertThat(OldAddress.normal("/cong-van(1)")).isEqualTo("/cong-van(1)");
    assertThat(OldAddress.normal("/cong-van(1))")).isEqualTo("/cong-van(1)");
    assertThat(OldAddress.normal("/?p=12")).isEqualTo("/?p=12");
    assertThat(OldAddress.normal("//", Map.of())).isEqualTo("/");
  }

  @Property
  void a_normal_address_is_written_so_that_it_is_read_as_it_was(
      @ForAll @From("addresses") String path, @ForAll @From("parts") String query) {
    for (var address :
        new String[] {
          OldAddress.normal(path, Map.of()), OldAddress.normal(path, Map.of(query, path))
        }) {
      var written = OldAddress.written(address);

      assertThat(OldAddress.normal(written)).isEqualTo(address);
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
