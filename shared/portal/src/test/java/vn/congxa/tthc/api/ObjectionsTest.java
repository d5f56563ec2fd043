package vn.congxa.tthc.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congxa.http.Fault;
import vn.congxa.tthc.Objection;

class ObjectionsTest {
  @ParameterizedTest
  @EnumSource(Objection.Reason.class)
  void a_client_is_told_of_an_objection_by_the_name_it_has(Objection.Reason reason) {
    var faults = Objections.faults(List.of(new Objection("/late", reason, "9")));

    assertThat(faults).extracting(Fault::pointer).containsExactly("/late");
    assertThat(faults).extracting(Fault::argument).containsExactly("9");
    assertThat(faults).extracting(fault -> fault.code().name()).containsExactly(reason.name());
  }

  @ParameterizedTest
  @EnumSource(TthcFault.class)
  void every_fault_is_told_in_both_languages(TthcFault fault) {
    assertThat(fault.wording().vietnamese()).isNotBlank().isNotEqualTo(fault.wording().english());
    assertThat(fault.wording().english()).isNotBlank();
  }

  @Test
  void a_commune_without_a_report_is_not_found() {
    assertThat(TthcProblem.NO_REPORT.status()).isEqualTo(404);
    assertThat(TthcProblem.NO_REPORT.wording().vietnamese()).isNotBlank();
    assertThat(TthcProblem.NO_REPORT.wording().english()).isNotBlank();
  }
}
