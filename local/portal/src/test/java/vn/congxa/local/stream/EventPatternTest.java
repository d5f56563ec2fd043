package vn.congxa.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventPatternTest {
  private static final String RECORD =
      """
      {"eventName": "INSERT", "size": 3,
       "dynamodb": {"Keys": {"sk": {"S": "article#mua"}}, "tags": ["a", "b"], "gone": null}}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'eventName': ['MODIFY', 'INSERT']}",
        "{'size': [3]}",
        "{'dynamodb': {'Keys': {'sk': {'S': [{'prefix': 'article#'}]}}}}",
        "{'dynamodb': {'Keys': {'sk': {'S': [{'suffix': '#mua'}]}}}}",
        "{'dynamodb': {'Keys': {'sk': {'S': [{'exists': true}]}}}}",
        "{'dynamodb': {'NewImage': {'seen': {'N': [{'exists': false}]}}}}",
        "{'dynamodb': {'Keys': {'sk': {'S': [{'anything-but': ['site', 'article#x']}]}}}}",
        "{'eventName': [{'anything-but': 'REMOVE'}], 'size': [1, 3]}",
        "{'dynamodb': {'tags': ['b']}}",
        "{'dynamodb': {'Keys': [{'exists': false}]}}",
      })
  void a_record_fits_where_every_field_keeps_one_of_its_rules(String pattern) throws Exception {
    assertThat(fits(pattern)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'eventName': ['REMOVE']}",
        "{'size': ['3']}",
        "{'eventName': ['INSERT'], 'size': [4]}",
        "{'dynamodb': {'Keys': {'sk': {'S': [{'prefix': 'site'}]}}}}",
        "{'dynamodb': {'Keys': {'sk': {'S': [{'suffix': '#at'}]}}}}",
        "{'dynamodb': {'NewImage': {'seen': {'N': [{'exists': true}]}}}}",
        "{'dynamodb': {'Keys': {'sk': {'S': [{'exists': false}]}}}}",
        "{'eventName': [{'anything-but': ['INSERT']}]}",
        "{'missing': [{'anything-but': ['INSERT']}]}",
        "{'dynamodb': {'tags': ['c']}}",
        "{'eventName': {'below': ['INSERT']}}",
      })
  void and_otherwise_not(String pattern) throws Exception {
    assertThat(fits(pattern)).isFalse();
  }

  @Test
  void a_field_with_fields_of_its_own_is_no_value_that_could_exist() throws Exception {
    assertThat(fits("{'dynamodb': {'Keys': {'sk': [{'exists': true}]}}}")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{'a': 'b'}", "{'a': [{'numeric': ['>', 1]}]}"})
  void what_is_no_pattern_known_here_is_refused(String pattern) {
    assertThatThrownBy(() -> EventPattern.of(pattern.replace('\'', '"')))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean fits(String pattern) throws ParseException {
    return EventPattern.of(pattern.replace('\'', '"')).fits(JSONObjectUtils.parse(RECORD));
  }
}
