package vn.congxa.operator.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;

/**
 * How old secrets are. A function keeps its versions and each its environment, so a secret is as
 * old as the first of the newest versions that all know it; what it says leaves this class nowhere.
 */
record SecretsCheck(Deployed stack, Clock clock) implements Check {
  /** A version of a function, and what it was given. */
  record Published(long number, Instant at, String secret) {}

  private static final Duration YEAR = Duration.ofDays(366);
  private static final DateTimeFormatter LAMBDAS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

  @Override
  public String about() {
    return "how old secrets are";
  }

  @Override
  public List<Finding> look() {
    var findings = new ArrayList<Finding>();
    if (stack.parameter("UseCdn").filter("yes"::equals).isPresent()) {
      since("RenderPagesFunction", "ORIGIN_SECRET")
          .map(at -> of("OriginSecret", at, clock.instant(), "Changing the origin's secret"))
          .ifPresent(findings::add);
    }
    if (stack.given("TellHook").isPresent()) {
      since("TellStaffFunction", "HOOK_SECRET")
          .map(at -> of("TellHookSecret", at, clock.instant(), "Telling staff"))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Instant> since(String function, String variable) {
    return stack
        .resource(function)
        .flatMap(name -> {
          try (var lambda = stack.client(LambdaClient.builder())) {
            return since(
                lambda
                    .listVersionsByFunctionPaginator(r -> r.functionName(name))
                    .versions()
                    .stream()
                    .filter(version -> !"$LATEST".equals(version.version()))
                    .map(version -> published(version, variable))
                    .toList());
          }
        });
  }

  private static Published published(FunctionConfiguration version, String variable) {
    var variables =
        version.environment() == null
            ? Map.<String, String>of()
            : version.environment().variables();
    // While it changes there are two, and the first is the one that CloudFront has.
    var secret = Objects.requireNonNullElse(variables.get(variable), "").split(",", 2)[0];
    var at = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    var form = version.lastModified().matches(".*[+-]\\d{4}") ? LAMBDAS : at;
    return new Published(
        Long.parseLong(version.version()),
        form.parse(version.lastModified(), Instant::from),
        secret);
  }

  /** Since when the newest version's secret is known; none without one. */
  static Optional<Instant> since(List<Published> versions) {
    var newest =
        versions.stream().sorted(Comparator.comparingLong(Published::number).reversed()).toList();
    if (newest.isEmpty() || newest.getFirst().secret().isEmpty()) {
      return Optional.empty();
    }
    var secret = newest.getFirst().secret();
    return newest.stream()
        .takeWhile(version -> version.secret().equals(secret))
        .map(Published::at)
        .reduce((_, older) -> older);
  }

  static Finding of(String secret, Instant since, Instant now, String chapter) {
    var what = secret + " is from " + since.atOffset(ZoneOffset.UTC).toLocalDate();
    return since.plus(YEAR).isAfter(now)
        ? Finding.ok(what)
        : Finding.act(what + ", more than a year ago", "docs/operate.md, " + chapter);
  }
}
