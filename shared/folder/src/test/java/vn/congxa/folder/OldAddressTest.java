package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    assertThat(OldAddress.normal("/Tin%20t%E1%BB%A9c/a+b.aspx")).isEqualTo("/Tin tức/a+b.aspx");
    assertThat(OldAddress.normal("/Default.aspx?tab=a+b&id=5&&x"))
        .isEqualTo("/Default.aspx?id=5&tab=a b&x=");
    assertThat(OldAddress.normal("/Default.aspx?x&id=5&tab=a%20b"))
        .isEqualTo("/Default.aspx?id=5&tab=a b&x=");
    assertThat(OldAddress.normal("/a?id=1&id=2")).isEqualTo("/a?id=1,2");
    assertThatThrownBy(() -> OldAddress.normal("/100%"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void what_is_written_is_read_as_it_was(@ForAll @From("addresses") String address) {
    var written = OldAddress.written(address);

    assertThat(OldAddress.normal(written)).isEqualTo(address);
    assertThat(Characters.bad(written, "")).isEmpty();
  }

  @Provide
  Arbitrary<String> addresses() {
    return Arbitraries.of(
            "a", "B", "?", "&", "=", "+", "%", "%41", " ", "#", "đ", "/", ",", "😀", "\n", "\u0001",
            "\u0085", "\uFFFE")
        .list()
        .ofMaxSize(12)
        .map(parts -> "/" + String.join("", parts));
  }
}
