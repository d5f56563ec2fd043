package vn.congxa.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;

/** What a function is told, and the client that it makes of it. */
class EnvironmentTest {
  private static final Map<String, String> KEYS =
      Map.of(
          "AWS_REGION", "ap-southeast-1",
          "AWS_ACCESS_KEY_ID", "id",
          "AWS_SECRET_ACCESS_KEY", "secret");

  @ParameterizedTest
  @ValueSource(strings = {"UNSET", "EMPTY"})
  void what_is_not_set_or_empty_is_missing(String name) {
    var environment = new Environment(Map.of("EMPTY", ""));

    assertThat(environment.has(name)).isFalse();
    assertThat(environment.get(name, "otherwise")).isEqualTo("otherwise");
    assertThatThrownBy(() -> environment.require(name)).hasMessageContaining(name);
  }

  @Test
  void what_is_set_is_read() {
    var environment = new Environment(Map.of("TABLE", "Articles"));

    assertThat(environment.has("TABLE")).isTrue();
    assertThat(environment.get("TABLE", "otherwise")).isEqualTo("Articles");
    assertThat(environment.require("TABLE")).isEqualTo("Articles");
  }

  @Test
  void a_functions_keys_are_those_of_its_role() {
    assertThat(Clients.credentials(environment("AWS_SESSION_TOKEN", "token")).resolveCredentials())
        .isEqualTo(AwsSessionCredentials.create("id", "secret", "token"));
    assertThat(Clients.credentials(new Environment(KEYS)).resolveCredentials())
        .isEqualTo(AwsBasicCredentials.create("id", "secret"));
  }

  @Test
  void a_function_of_a_snapshot_asks_the_container_for_its_keys() {
    assertThat(Clients.credentials(new Environment(Map.of())))
        .isInstanceOf(ContainerCredentialsProvider.class);
  }

  @Test
  void a_table_elsewhere_is_called_there_and_the_regions_own_otherwise() {
    var elsewhere = "http://127.0.0.1:8000";
    try (var db = Clients.dynamoDb(environment("AWS_ENDPOINT_URL_DYNAMODB", elsewhere));
        var regional = Clients.dynamoDb(new Environment(KEYS))) {
      assertThat(db.serviceClientConfiguration().endpointOverride())
          .contains(URI.create(elsewhere));
      assertThat(regional.serviceClientConfiguration().endpointOverride()).isEmpty();
      assertThat(regional.serviceClientConfiguration().region().id()).isEqualTo("ap-southeast-1");
    }
  }

  private static Environment environment(String name, String value) {
    var variables = new HashMap<>(KEYS);
    variables.put(name, value);
    return new Environment(variables);
  }
}
