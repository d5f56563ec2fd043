package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** What a store's caller did not catch. */
class OutageTest {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  static Stream<RuntimeException> outages() {
    return Stream.of(
        service(400, "ThrottlingException"),
        service(400, "ProvisionedThroughputExceededException"),
        service(400, "RequestLimitExceeded"),
        service(400, "TransactionInProgressException"),
        service(429, "TooManyRequests"),
        service(503, "ServiceUnavailable"),
        InternalServerErrorException.builder().statusCode(500).build(),
        TransactionConflictException.builder().statusCode(400).build(),
        cancelled("None", "TransactionConflict"),
        cancelled("ThrottlingError"),
        cancelled("ConditionalCheckFailed", "ProvisionedThroughputExceeded"),
        ApiCallTimeoutException.create(8000),
        ApiCallAttemptTimeoutException.create(2000),
        AbortedException.create("interrupted"),
        SdkClientException.create("cannot connect", new SocketTimeoutException("slow")),
        new CompletionException(service(400, "ThrottlingException")));
  }

  static Stream<RuntimeException> bugs() {
    return Stream.of(
        service(400, "AccessDeniedException"),
        service(400, "ValidationException"),
        service(400, "ResourceNotFoundException"),
        ConditionalCheckFailedException.builder().statusCode(400).build(),
        cancelled("ConditionalCheckFailed", "None"),
        cancelled("ValidationError", "TransactionConflict"),
        SdkClientException.create("no credentials"),
        new IllegalStateException("a bug"),
        new CompletionException(new IllegalStateException("a bug")));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void what_passes_is_told_as_busy_and_alarms_nobody(RuntimeException outage) throws IOException {
    var answer = call(outage);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("busy");
    assertThat(answer.header("retry-after")).isEqualTo("2");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    var line = new ObjectMapper().readTree(lines().getFirst());
    assertThat(line.path("level").asText()).isEqualTo("WARN");
    assertThat(line.path("refusal").asText()).isEqualTo("busy");
    assertThat(line.path("cause").asText()).isNotEmpty();
    assertThat(line.has("stack")).isFalse();
    assertThat(lines()).noneMatch(text -> text.contains("Failures"));
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void what_does_not_pass_stays_a_failure(RuntimeException bug) {
    var answer = call(bug);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.header("retry-after")).isEmpty();
    assertThat(lines()).anyMatch(text -> text.contains("\"Failures\":1"));
  }

  @Test
  void other_refusals_ask_nobody_to_come_again() {
    assertThat(call(new Refused(Code.NOT_FOUND)).header("retry-after")).isEmpty();
    assertThat(call(new Refused(Code.BUSY)).header("retry-after")).isEqualTo("2");
  }

  private TestAnswer call(RuntimeException failure) {
    var requests = new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));
    var http = new Http("", requests, Problems.JSON);
    var sites = new OneSite();
    RequestStreamHandler handler =
        (in, out, context) ->
            http.answer(
                in,
                out,
                context,
                sites,
                (_, _) -> {
                  throw failure;
                });
    return Event.of("GET /", "/").to(handler);
  }

  private static final class OneSite implements Tenants<String> {
    @Override
    public String at(String host) {
      return "an-binh-dong";
    }

    @Override
    public String id(String site) {
      return site;
    }
  }

  private List<String> lines() {
    return log.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static DynamoDbException service(int status, String code) {
    return (DynamoDbException)
        DynamoDbException.builder()
            .statusCode(status)
            .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
            .build();
  }

  private static TransactionCanceledException cancelled(String... reasons) {
    return TransactionCanceledException.builder()
        .statusCode(400)
        .cancellationReasons(
            Arrays.stream(reasons).map(r -> CancellationReason.builder().code(r).build()).toList())
        .build();
  }
}
