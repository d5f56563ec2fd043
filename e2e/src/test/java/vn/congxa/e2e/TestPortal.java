package vn.congxa.e2e;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.local.LocalPortal;
import vn.congxa.local.Options;
import vn.congxa.local.signin.SignIn;

/** The whole portal with the sample content, once for all tests, and a client of it. */
final class TestPortal implements Portal, AutoCloseable {
  static final Path ROOT = Path.of(System.getProperty("project.root"));
  static final TestPortal INSTANCE = with(Oddities::add);

  private final Map<String, String> environment = new HashMap<>();
  private final LocalPortal portal;

  private TestPortal(Consumer<Map<String, String>> more, Options.Switch... switches) {
    var content = ROOT.resolve("local/samples/an-binh-dong");
    portal =
        LocalPortal.start(
            options(content, switches),
            (folder, variables, progress) -> {
              environment.putAll(variables);
              Samples.load(folder, variables, progress);
              more.accept(variables);
            },
            new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
  }

  private static Options options(Path content, Options.Switch... switches) {
    var options = new Options(ROOT, 0, Optional.of(content), Optional.empty());
    for (var one : switches) {
      options = options.with(one);
    }
    return options;
  }

  /** One of its own, with the samples and what this adds to them. */
  static TestPortal with(Consumer<Map<String, String>> more) {
    return new TestPortal(more);
  }

  /** One of its own that makes each page anew. */
  static TestPortal fresh() {
    return new TestPortal(_ -> {}, Options.Switch.FRESH);
  }

  /** As functions have it. */
  Map<String, String> environment() {
    return Map.copyOf(environment);
  }

  SignIn signIn() {
    return portal.signIn();
  }

  /** Where the operator's own people and programs are. */
  Path staff() {
    return portal.staff();
  }

  @Override
  public URI at(String path) {
    return portal.address().resolve(path);
  }

  /** The first line of the answer to a path that no well-behaved client would send. */
  String raw(String path) {
    var address = portal.address();
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
      var head = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of one who came earlier, or was told of something, it may be written at any time. */
  private static boolean isOfBefore(Map<String, AttributeValue> item) {
    return item.getOrDefault("pk", AttributeValue.fromS("")).s().matches(".*#(counter|told)");
  }

  /** How many visitors the tables hold. */
  long visitors() {
    return everything().values().stream()
        .flatMap(Set::stream)
        .filter(item -> item.contains("#visitors#"))
        .count();
  }

  /** Everything that the tables hold, to see that nothing was written. */
  Map<String, Set<String>> everything() {
    try (var db = client(environment)) {
      return db.listTables().tableNames().stream()
          .collect(
              Collectors.toMap(
                  table -> table,
                  table ->
                      db
                          .scanPaginator(r -> r.tableName(table).consistentRead(true))
                          .items()
                          .stream()
                          .filter(item -> !isOfBefore(item))
                          .map(item -> new TreeMap<>(item).toString())
                          .collect(Collectors.toCollection(TreeSet::new))));
    }
  }

  @Override
  public void close() {
    portal.close();
  }

  static DynamoDbClient client(Map<String, String> environment) {
    return DynamoDbClient.builder()
        .endpointOverride(URI.create(environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", "")))
        .region(Region.of(environment.getOrDefault("AWS_REGION", "")))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(
                    environment.getOrDefault("AWS_ACCESS_KEY_ID", ""),
                    environment.getOrDefault("AWS_SECRET_ACCESS_KEY", ""))))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
