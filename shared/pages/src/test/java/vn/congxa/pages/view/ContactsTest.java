package vn.congxa.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContactsTest {
  @Test
  void one_number_is_one_link_however_it_is_written() {
    assertDialled("0200 000 0000", "tel:02000000000");
    assertDialled("(0200) 000.0000", "tel:02000000000");
    assertDialled("0900.000.000", "tel:0900000000");
    assertDialled("+84 200 000 0000", "tel:+842000000000");
    assertDialled("(+84) 900 000 000", "tel:+84900000000");
    assertDialled("+84 (0) 200 000 0000", "tel:+842000000000");
    assertDialled("1900 0000", "tel:19000000");
    assertDialled("+856 20 0000 0000", "tel:+8562000000000");
  }

  @Test
  void several_numbers_are_several_links() {
    for (var between : List.of(" - ", ", ", "; ", " / ", " hoặc ", "\n", " – ")) {
      assertDialled(
          "0200 000 0000" + between + "0900 000 001", "tel:02000000000", "tel:0900000001");
    }
  }

  @Test
  void what_belongs_to_no_number_is_text() {
    assertThat(Contacts.phones("Trực ban: +84 200 000 0000 (máy lẻ 12)"))
        .containsExactly(
            new Said("Trực ban: ", null),
            new Said("+84 200 000 0000", "tel:+842000000000"),
            new Said(" (máy lẻ 12)", null));
    for (var none :
        List.of(
            "Chưa có",
            "Phòng 12, tầng 3",
            "2026",
            "000 0000",
            "0200 000 0000 0000",
            "mã 0200000000x")) {
      assertThat(Contacts.phones(none)).as(none).containsExactly(new Said(none, null));
    }
    assertThat(Contacts.phones("")).isEmpty();
  }

  @Test
  void each_address_is_a_link_and_a_name_beside_it_is_none() {
    assertThat(Contacts.emails("Một cửa <mot.cua@xa.example.vn>, hop-thu+1@example.vn."))
        .containsExactly(
            new Said("Một cửa <", null),
            new Said("mot.cua@xa.example.vn", "mailto:mot.cua@xa.example.vn"),
            new Said(">, ", null),
            new Said("hop-thu+1@example.vn", "mailto:hop-thu+1@example.vn"),
            new Said(".", null));
    for (var none : List.of("Chưa có", "@example.vn", "a@b", "a b@", "xã@", "a?cc=b%40c@")) {
      assertThat(Contacts.emails(none)).as(none).containsExactly(new Said(none, null));
    }
  }

  @Test
  void programs_are_told_numbers_and_addresses_alone() {
    assertThat(Contacts.numbers("(+84) 200 000 0000 (máy lẻ 12)"))
        .containsExactly("+84 200 000 0000");
    assertThat(Contacts.numbers("Chưa có")).isEmpty();
    assertThat(Contacts.addresses("Xã <a@example.vn>; b@example.vn"))
        .containsExactly("a@example.vn", "b@example.vn");
  }

  @Property
  void nothing_that_is_written_is_lost_and_links_are_whole(@ForAll @From("texts") String text) {
    for (var parts : List.of(Contacts.phones(text), Contacts.emails(text))) {
      assertThat(parts.stream().map(Said::text).collect(Collectors.joining())).isEqualTo(text);
      assertThat(parts)
          .allMatch(part ->
              part.url() == null
                  || part.url()
                      .matches("tel:\\+?[0-9]{8,15}|mailto:[\\w.+-]+@[\\w.-]+\\.[A-Za-z]+"));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "0",
            "1",
            "84",
            "+84",
            "0200 000 0000",
            "0900000000",
            " ",
            "-",
            "(",
            ")",
            ".",
            "/",
            "x",
            "máy lẻ 3",
            "@",
            "a@b.vn",
            ";",
            "\"",
            "<")
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }

  private static void assertDialled(String text, String... urls) {
    assertThat(Contacts.phones(text).stream().map(Said::url).filter(url -> url != null))
        .as(text)
        .containsExactly(urls);
  }
}
