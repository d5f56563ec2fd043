package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The template that is deployed, as one machine reads it. */
class ProjectTemplateIT {
  private static final Map.Entry<String, String> CONTENT =
      Map.entry("CONTENT_TABLE", "ContentTable");
  private static final Map.Entry<String, String> MEDIA = Map.entry("MEDIA_BUCKET", "MediaBucket");

  private static final Pattern FLOODED = Pattern.compile("\\w+ /api/visits");

  private static final String SAM_VARIABLES = "local/sam-env-vars.json";

  private final Template template = Template.ofProject();

  @Test
  void its_tables_exist_on_dynamodb_local() {
    var db = DynamoDbLocal.shared();

    assertThat(db.client().listTables().tableNames())
        .containsExactlyInAnyOrder(
            db.table("ContentTable"),
            db.table("KeysTable"),
            db.table("NewsroomTable"),
            db.table("TthcTable"),
            db.table("VisitsTable"));
  }

  @Test
  void every_function_has_a_class_something_that_starts_it_and_something_to_work_on() {
    assertThat(template.functions())
        .isNotEmpty()
        .allSatisfy(function -> {
          assertThat(function.handlerClass()).startsWith("vn.congxa.");
          assertThat(function.routes().size() + function.streams().size()).isPositive();
          assertThat(function.environment()).containsAnyOf(CONTENT, MEDIA);
        });
  }

  @Test
  void every_function_is_asked_daily_where_it_starts_from_a_snapshot() {
    var project = Path.of(Objects.requireNonNull(System.getProperty("project.root")));
    var snaps =
        Template.read(project.resolve("template.yaml"), Map.of("SnapStart", "PublishedVersions"));

    assertThat(snaps.ofType("AWS::Serverless::Function"))
        .hasSameSizeAs(template.functions())
        .allSatisfy(function -> {
          var schedule = function.getValue().at("Events", "Daily");
          assertThat(schedule.at("Type").text()).isEqualTo("Schedule");
          assertThat(schedule.at("Properties", "State").optionalText().orElse("ENABLED"))
              .isEqualTo("ENABLED");
        });
  }

  @Test
  void the_sam_cli_is_given_the_tables_by_variables_that_functions_have() throws IOException {
    var given = Files.readString(Path.of(System.getProperty("project.root"), SAM_VARIABLES));
    var variables = template.functions().stream().flatMap(f -> f.environment().entrySet().stream());

    assertThat(variables.filter(v -> v.getKey().endsWith("_TABLE")))
        .isNotEmpty()
        .allSatisfy(
            v -> assertThat(given).contains("\"%s\": \"%s\"".formatted(v.getKey(), v.getValue())));
    assertThat(given).contains("-Djava.library.path=/var/task/native/x86_64 ");
  }

  @Test
  void a_flood_of_visits_leaves_room_for_the_rest() {
    var api = template.ofType("AWS::Serverless::HttpApi").findFirst().orElseThrow().getValue();
    var limits = api.at("RouteSettings").fields();
    var routes =
        template.functions().stream()
            .flatMap(f -> f.routes().stream())
            .map(RouteDefinition::key)
            .toList();

    assertThat(limits.keySet())
        .as("the API refuses a limit for a route that it does not have")
        .allMatch(routes::contains)
        .containsExactlyInAnyOrderElementsOf(
            routes.stream().filter(FLOODED.asMatchPredicate()).toList());
    for (var what : List.of("ThrottlingRateLimit", "ThrottlingBurstLimit")) {
      var together =
          limits.values().stream().mapToInt(l -> Integer.parseInt(l.at(what).text())).sum();
      assertThat(together)
          .as(what)
          .isLessThan(Integer.parseInt(api.at("DefaultRouteSettings", what).text()));
    }
  }

  @Test
  void behind_the_cdn_every_address_goes_through_the_functions_with_the_host_that_was_asked() {
    var secret = "s".repeat(32);
    var root = Path.of(System.getProperty("project.root"));
    var withCdn =
        Template.read(
            root.resolve("template.yaml"), Map.of("UseCdn", "yes", "OriginSecret", secret));
    var cdn = withCdn.ofType("AWS::CloudFront::Distribution").findFirst().orElseThrow().getValue();
    var config = cdn.at("DistributionConfig");
    var behaviours = new ArrayList<>(config.at("CacheBehaviors").items());
    behaviours.add(config.at("DefaultCacheBehavior"));

    assertThat(config.at("Origins").items())
        .extracting(origin -> origin.at("Id").text())
        .containsExactly("api");
    assertThat(behaviours)
        .extracting(b -> b.at("FunctionAssociations").items().getFirst())
        .extracting(f -> f.at("EventType").text() + " " + f.at("FunctionARN").text())
        .containsOnly("viewer-request CdnViewerHost.FunctionARN");
    assertThat(withCdn.ofType("AWS::CloudFront::CachePolicy"))
        .isNotEmpty()
        .extracting(policy ->
            policy
                .getValue()
                .at("CachePolicyConfig", "ParametersInCacheKeyAndForwardedToOrigin")
                .at("HeadersConfig", "Headers")
                .texts())
        .allMatch(headers -> headers.contains("x-viewer-host"));
    assertThat(withCdn.functions())
        .allSatisfy(f -> assertThat(f.environment()).containsEntry("ORIGIN_SECRET", secret));
  }

  @Test
  void staff_routes_ask_for_a_token_and_no_other_does() {
    var api = template.api();

    assertThat(template.functions())
        .flatMap(FunctionDefinition::routes)
        .allSatisfy(route ->
            assertThat(route.authorizer().filter(api.authorizers()::containsKey))
                .as(route.key())
                .matches(a -> a.isPresent() == route.path().startsWith("/api/staff/")));
  }

  @Test
  void no_name_grows_with_the_stacks() throws IOException {
    // 128 letters at most, as the names of an API and of a distribution that are the stack's own.
    assertThat(Files.readString(Path.of(System.getProperty("project.root"), "template.yaml")))
        .doesNotContain("${AWS::StackName}");
    var withCdn = Template.ofProject(Map.of("UseCdn", "yes", "OriginSecret", "s".repeat(32)));
    assertThat(withCdn.ofType("AWS::CloudFront::Function"))
        .extracting(function -> function.getValue().at("Name").text())
        .allSatisfy(name -> assertThat(name).startsWith("cong-xa-00000000-").hasSizeLessThan(64))
        .isNotEmpty();
  }

  @Test
  void a_functions_routes_fit_into_the_policy_that_lets_the_gateway_call_it() {
    // One statement for each route, as SAM writes them. CloudFormation cuts names that it makes to
    // what
    // the service takes, 64 for a function and 100 for a statement, however long the stack's is.
    var called = "f".repeat(64);
    var statement = "s".repeat(100);
    for (var function : template.functions()) {
      var bytes =
          function.routes().stream()
              .map(route ->
                  """
                  {"Sid":"%s","Effect":"Allow",\
                  "Principal":{"Service":"apigateway.amazonaws.com"},\
                  "Action":"lambda:InvokeFunction",\
                  "Resource":"arn:aws:lambda:ap-southeast-1:123456789012:function:%s:live",\
                  "Condition":{"ArnLike":{"AWS:SourceArn":\
                  "arn:aws:execute-api:ap-southeast-1:123456789012:a1b2c3d4e5/*/%s"}}},\
                  """
                      .formatted(statement, called, route.key()))
              .mapToInt(String::length)
              .sum();

      assertThat(bytes).as(function.logicalId()).isLessThan(15 * 1024);
    }
  }
}
