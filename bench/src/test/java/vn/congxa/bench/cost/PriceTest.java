package vn.congxa.bench.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTest {
  private static final PriceList LIST =
      PriceList.read(
          List.of(
              "# says something",
              "key,service,unit,from,usd,per,free,page,known,sure",
              "line,S,GB,0,0.5,1,100,p,k,yes",
              "line,S,GB,1000,0.25,1,100,p,k,no",
              "alarm,S,alarm,0,0.10,1,0,p,k,yes",
              "request,S,request,0,2,1000,0,p,k,yes"));

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "100, 50, 0",
    "101, 50.5, 0.5",
    "1000, 500, 450",
    "1100, 525, 500",
    "2100, 775, 750",
  })
  void what_is_free_comes_off_first_and_the_rest_goes_up_by_steps(
      double units, double whole, double withFreeTier) {
    assertThat(LIST.of("line").of(units, false)).isEqualTo(whole, within(1e-9));
    assertThat(LIST.of("line").of(units, true)).isEqualTo(withFreeTier, within(1e-9));
  }

  @Test
  void a_price_may_be_told_of_many_units() {
    assertThat(LIST.of("request").of(500, false)).isEqualTo(1, within(1e-9));
  }

  @Test
  void a_price_is_sure_where_all_its_steps_are() {
    assertThat(LIST.of("alarm").isSure()).isTrue();
    assertThat(LIST.of("line").isSure()).isFalse();
  }

  @Test
  void what_is_free_is_used_up_once_whoever_used_it() {
    var bill = new Bill(LIST);
    bill.add("logs", "one site", "line", 150);
    bill.add("logs", "another", "line", 50);

    assertThat(bill.total(true)).isEqualTo(50, within(1e-9));
    assertThat(bill.items())
        .extracting(item -> bill.dollars(item, true))
        .containsExactly(37.5, 12.5);
    assertThat(bill.lines(false)).containsExactly(Map.entry("logs", 100.0));
  }

  @Test
  void steps_are_of_all_that_share_a_price() {
    var bill = new Bill(LIST);
    bill.add("logs", "one site", "line", 900);
    bill.add("logs of the API", "one site", "line", 900);

    assertThat(bill.total(false)).isEqualTo(500 + 200, within(1e-9));
  }

  @Test
  void nothing_used_is_no_line() {
    var bill = new Bill(LIST);
    bill.add("logs", "nobody", "line", 0);

    assertThat(bill.items()).isEmpty();
    assertThat(bill.total(false)).isZero();
  }

  @Test
  void a_price_that_is_not_there_is_told() {
    assertThatThrownBy(() -> new Bill(LIST).add("a", "b", "gold", 1)).hasMessageContaining("gold");
    assertThatThrownBy(() -> PriceList.read(List.of("a,b"))).hasMessageContaining("a,b");
  }

  @Test
  void the_list_of_singapore_says_of_each_price_where_it_is_known_from() {
    assertThat(PriceList.ofSingapore().prices().values())
        .hasSizeGreaterThan(25)
        .allSatisfy(price -> {
          assertThat(price.steps().getFirst().from()).isZero();
          assertThat(price.steps()).allSatisfy(step -> assertThat(step.usd()).isNotNegative());
        });
  }
}
