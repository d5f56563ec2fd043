package vn.congxa.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.http.PercentEncoding;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.RouteDefinition;

class RoutingTest {
  private static final byte[] NOTHING = {};

  @Test
  void behaviour_1_a_full_match_beats_a_greedy_one_which_beats_the_default() {
    try (var gateway =
        TestGateway.of(
            TestFunctions.named("default", "$default"),
            TestFunctions.named("greedy", "GET /notes/{proxy+}"),
            TestFunctions.named("full", "GET /notes/{id}"))) {
      assertThat(gateway.get("/notes/7").body()).isEqualTo("full");
      assertThat(gateway.get("/notes/7/pages/1").body()).isEqualTo("greedy");
      assertThat(gateway.get("/other").body()).isEqualTo("default");
    }
  }

  @Test
  void behaviour_1_a_literal_segment_beats_a_variable_and_a_method_beats_any() {
    try (var gateway =
        TestGateway.of(
            TestFunctions.named("variable", "GET /{kind}/list"),
            TestFunctions.named("any", "ANY /notes/list"),
            TestFunctions.named("method", "GET /notes/list"))) {
      assertThat(gateway.get("/notes/list").body()).isEqualTo("method");
      assertThat(gateway.get("/books/list").body()).isEqualTo("variable");
      assertThat(gateway.send("PUT", "/notes/list", List.of(), NOTHING).body()).isEqualTo("any");
    }
  }

  @Test
  void behaviour_2_no_route_is_a_404_also_for_another_method_on_a_known_path() {
    try (var gateway = TestGateway.of(TestFunctions.named("notes", "GET /notes"))) {
      for (var reply :
          List.of(
              gateway.get("/none"),
              gateway.send("DELETE", "/notes", List.of(), NOTHING),
              gateway.send("HEAD", "/none", List.of(), NOTHING))) {
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.headers("content-type")).containsExactly("application/json");
      }
      assertThat(gateway.get("/none").body()).isEqualTo("{\"message\":\"Not Found\"}");
    }
  }

  @Test
  void behaviour_2_a_trailing_slash_makes_another_path() {
    try (var gateway =
        TestGateway.of(TestFunctions.named("notes", "GET /notes", "GET /books/{id}"))) {
      assertThat(gateway.get("/notes/").status()).isEqualTo(404);
      assertThat(gateway.get("/books/").status()).isEqualTo(404);
      assertThat(gateway.get("//notes").status()).isEqualTo(404);
    }
  }

  @Test
  void behaviour_3_a_named_stage_prefixes_the_raw_path_and_the_default_one_does_not() {
    try (var named = TestGateway.ofStage("v1", TestFunctions.echo("GET /notes"));
        var unnamed = TestGateway.of(TestFunctions.echo("GET /notes"))) {
      var inStage = named.get("/v1/notes");
      assertThat(inStage.at("rawPath")).isEqualTo("/v1/notes");
      assertThat(inStage.at("requestContext", "http", "path")).isEqualTo("/v1/notes");
      assertThat(inStage.at("requestContext", "stage")).isEqualTo("v1");
      assertThat(inStage.at("routeKey")).isEqualTo("GET /notes");
      assertThat(named.get("/notes").status()).isEqualTo(404);
      assertThat(unnamed.get("/notes").at("rawPath")).isEqualTo("/notes");
      assertThat(unnamed.get("/notes").at("requestContext", "stage")).isEqualTo("$default");
    }
  }

  @Test
  void behaviour_4_paths_and_path_parameters_arrive_decoded() {
    try (var gateway = TestGateway.of(TestFunctions.echo("GET /notes/{id}"))) {
      var reply = gateway.get("/notes/s%E1%BB%95%20tay+1");
      assertThat(reply.at("rawPath")).isEqualTo("/notes/sổ tay+1");
      assertThat(reply.at("requestContext", "http", "path")).isEqualTo("/notes/sổ tay+1");
      assertThat(reply.at("pathParameters", "id")).isEqualTo("sổ tay+1");
    }
  }

  @Test
  void behaviour_4_an_encoded_slash_cannot_sit_inside_one_variable() {
    try (var gateway = TestGateway.of(TestFunctions.echo("GET /a/{id}", "GET /b/{rest+}"))) {
      assertThat(gateway.get("/a/x%2Fy").status()).isEqualTo(404);
      assertThat(gateway.get("/b/x%2Fy").at("pathParameters", "rest")).isEqualTo("x/y");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/notes/%", "/notes/%zz", "/notes/a%2", "/notes/%00", "/../notes", "/a b"})
  void a_path_that_is_none_is_refused_by_the_gateway_in_its_own_words(String path) {
    try (var gateway = TestGateway.of(TestFunctions.echo("GET /notes/{id}"))) {
      var reply = gateway.get(path);

      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.headers("content-type")).containsExactly("application/json");
      assertThat(reply.body()).isEqualTo("{\"message\":\"Bad Request\"}");
    }
  }

  @Test
  void a_path_longer_than_all_headers_may_be_is_refused_by_the_gateway_in_its_own_words() {
    try (var gateway = TestGateway.of(TestFunctions.echo("GET /notes/{id}"))) {
      var reply = gateway.get("/notes/" + "a".repeat(70_000));

      assertThat(reply.status()).isEqualTo(414);
      assertThat(reply.body()).isEqualTo("{\"message\":\"URI Too Long\"}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%01", "%0a", "%1b", "%7f", "%ff"})
  void a_control_character_in_a_path_is_for_the_function_to_judge(String escape) {
    try (var gateway = TestGateway.of(TestFunctions.echo("GET /notes/{id}"))) {
      assertThat(gateway.get("/notes/" + escape).at("pathParameters", "id"))
          .isEqualTo(PercentEncoding.decodePath(escape).orElseThrow());
    }
  }

  @Test
  void a_function_that_is_not_there_is_named_when_the_gateway_starts() {
    var missing =
        new FunctionDefinition(
            "NotesFunction",
            "org.example.Missing",
            Map.of(),
            Duration.ofSeconds(3),
            128,
            List.of(new RouteDefinition("GET", "/", Optional.empty(), List.of())));

    assertThatThrownBy(() -> TestGateway.of(missing))
        .hasMessage("NotesFunction's class org.example.Missing is not on the class path");
  }
}
