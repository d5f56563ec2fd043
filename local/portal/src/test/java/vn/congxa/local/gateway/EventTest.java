package vn.congxa.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {
  private static TestGateway gateway;

  @BeforeAll
  static void start() {
    gateway = TestGateway.of(TestFunctions.echo("ANY /notes"));
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void behaviour_5_header_names_are_lower_case_and_repeated_headers_joined_by_a_bare_comma() {
    var reply = gateway.get("/notes", "X-Colour: red", "X-COLOUR: blue", "Accept: text/html");

    assertThat(reply.at("headers", "x-colour")).isEqualTo("red,blue");
    assertThat(reply.at("headers", "accept")).isEqualTo("text/html");
    assertThat(reply.at("headers", "host")).isEqualTo("anbinhdong.example.vn:8080");
    assertThat(reply.names("headers")).allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
  }

  @Test
  void behaviour_6_cookies_come_in_their_array_and_not_among_the_headers() {
    var reply = gateway.get("/notes", "Cookie: a=1; b=2", "Cookie: c=3");

    assertThat(reply.at("cookies")).isEqualTo(List.of("a=1", "b=2", "c=3"));
    assertThat(reply.names("headers")).doesNotContain("cookie");
  }

  @Test
  void behaviour_7_the_raw_query_is_verbatim_and_parameters_are_decoded_and_joined() {
    var reply = gateway.get("/notes?q=h%E1%BB%8Dp+d%C3%A2n&tag=a&tag=b%2Cc&empty=&bare&x=%zz");

    assertThat(reply.at("rawQueryString"))
        .isEqualTo("q=h%E1%BB%8Dp+d%C3%A2n&tag=a&tag=b%2Cc&empty=&bare&x=%zz");
    assertThat(reply.at("queryStringParameters"))
        .isEqualTo(Map.of("q", "họp dân", "tag", "a,b,c", "empty", "", "bare", "", "x", "%zz"));
  }

  @Test
  void behaviour_8_what_is_not_there_is_absent_and_not_null() {
    var reply = gateway.get("/notes");

    assertThat(reply.json())
        .doesNotContainKeys("cookies", "queryStringParameters", "pathParameters", "body");
    assertThat(reply.names("requestContext")).doesNotContain("authorizer");
    assertThat(reply.body()).doesNotContain("null");
    assertThat(reply.at("rawQueryString")).isEqualTo("");
    assertThat(reply.at("isBase64Encoded")).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=UTF-8",
        "application/problem+json",
        "text/plain",
        "text/html; charset=\"utf-8\"",
        "application/xml",
        "application/atom+xml",
        "application/javascript",
        "application/graphql"
      })
  void behaviour_9_a_body_of_text_in_utf_8_arrives_as_text(String contentType) {
    var reply = post("Bình Đông".getBytes(StandardCharsets.UTF_8), "Content-Type: " + contentType);

    assertThat(reply.at("body")).isEqualTo("Bình Đông");
    assertThat(reply.at("isBase64Encoded")).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: multipart/form-data; boundary=x",
        "Content-Type: image/png",
        "Content-Type: application/octet-stream",
        "Content-Type: application/json; charset=windows-1258",
        "Content-Type: text/plain; charset=no such",
        "X-None: of these"
      })
  void behaviour_9_forms_other_charsets_and_untyped_bodies_arrive_in_base64(String header) {
    byte[] body = {'a', '=', (byte) 0xd0};

    var reply = post(body, header);

    assertThat(Base64.getDecoder().decode(String.valueOf(reply.at("body")))).isEqualTo(body);
    assertThat(reply.at("isBase64Encoded")).isEqualTo(true);
  }

  @Test
  void behaviour_20_the_source_is_who_connected_and_the_left_of_x_forwarded_for_is_forgeable() {
    var reply = gateway.get("/notes", "X-Forwarded-For: 203.0.113.9", "User-Agent: Checker/1");

    assertThat(reply.at("headers", "x-forwarded-for")).isEqualTo("203.0.113.9, 127.0.0.1");
    assertThat(reply.at("requestContext", "http", "sourceIp")).isEqualTo("127.0.0.1");
    assertThat(reply.at("requestContext", "http", "userAgent")).isEqualTo("Checker/1");
  }

  @Test
  void the_request_context_is_that_of_format_2() {
    var reply = gateway.get("/notes?x=1");

    assertThat(reply.at("version")).isEqualTo("2.0");
    assertThat(reply.at("routeKey")).isEqualTo("ANY /notes");
    var context = reply.fields("requestContext");
    assertThat(context)
        .hasFieldOrPropertyWithValue("accountId", "000000000000")
        .hasFieldOrPropertyWithValue("apiId", "HttpApi")
        .hasFieldOrPropertyWithValue("domainName", "anbinhdong.example.vn")
        .hasFieldOrPropertyWithValue("domainPrefix", "anbinhdong")
        .hasFieldOrPropertyWithValue("routeKey", "ANY /notes")
        .hasFieldOrPropertyWithValue("stage", "$default")
        .hasFieldOrPropertyWithValue("time", "02/Mar/2026:01:02:03 +0000")
        .hasFieldOrPropertyWithValue("timeEpoch", TestGateway.NOW.toEpochMilli());
    assertThat(reply.at("requestContext", "http", "method")).isEqualTo("GET");
    assertThat(reply.at("requestContext", "http", "protocol")).isEqualTo("HTTP/1.1");
    assertThat(reply.headers("apigw-requestid"))
        .containsExactly(String.valueOf(reply.at("requestContext", "requestId")));
  }

  private static RawClient.Reply post(byte[] body, String header) {
    return gateway.send("POST", "/notes", List.of(header), body);
  }
}
