package vn.congxa.staff.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClaimListProperties {
  @Property
  void a_list_is_read_as_the_gateway_wrote_it(@ForAll("groups") List<String> groups) {
    assertThat(ClaimList.of("[" + String.join(" ", groups) + "]")).isEqualTo(groups);
  }

  @Property
  void what_is_no_list_is_one_element(@ForAll String text) {
    var claim = "(" + text;

    assertThat(ClaimList.of(claim)).containsExactly(claim);
  }

  // At least one: an empty list and a list of one empty name look the same.
  @Provide
  Arbitrary<List<String>> groups() {
    return Arbitraries.strings()
        .filter(name -> !name.contains(" "))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }
}
