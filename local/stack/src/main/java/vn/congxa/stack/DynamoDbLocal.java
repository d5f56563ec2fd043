package vn.congxa.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * DynamoDB Local in this process with the template's tables, made where they do not exist and
 * renewed where an earlier template made them. It listens on 127.0.0.1 only. Like the service it
 * answers eventually consistent reads, unlike it always with the newest state; it throttles only
 * where {@link Faults} say so.
 */
public final class DynamoDbLocal implements AutoCloseable {
  public static final String REGION = "ap-southeast-1";
  private static final String ACCESS_KEY_ID = "local";
  private static final String SECRET_ACCESS_KEY = "local";
  private static final int ANY_PORT = 0;

  private final LocalServer server;
  private final DynamoDbClient client;
  private final DynamoDbStreamsClient streams;
  private final Tables tables;

  private DynamoDbLocal(Template template, Optional<Path> folder, int port, Faults faults) {
    this.server = LocalServer.start(folder, port, faults);
    this.client = led(DynamoDbClient.builder(), server);
    this.streams = led(DynamoDbStreamsClient.builder(), server);
    this.tables = new Tables(client, template.tables());
    try {
      tables.prepare();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C led(
      B builder, LocalServer server) {
    return builder
        .endpointOverride(server.endpoint())
        .region(Region.of(REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(ACCESS_KEY_ID, SECRET_ACCESS_KEY)))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  /** Empty, with the tables of the project under test (see {@link Template#ofProject}). */
  public static DynamoDbLocal inMemory() {
    return inMemory(Template.ofProject());
  }

  public static DynamoDbLocal inMemory(Template template) {
    return new DynamoDbLocal(template, Optional.empty(), ANY_PORT, new Faults());
  }

  /** Kept in {@code folder}, which must exist and belong to one process at a time. */
  public static DynamoDbLocal onDisk(Template template, Path folder) {
    return new DynamoDbLocal(template, Optional.of(folder), ANY_PORT, new Faults());
  }

  /** As {@link #inMemory(Template)} or {@link #onDisk} on a port of one's choice. */
  public static DynamoDbLocal start(Template template, Optional<Path> folder, int port) {
    return new DynamoDbLocal(template, folder, port, new Faults());
  }

  /** As {@link #inMemory(Template)} or {@link #onDisk}, with faults. */
  public static DynamoDbLocal faulty(Template template, Optional<Path> folder, Faults faults) {
    return new DynamoDbLocal(template, folder, ANY_PORT, faults);
  }

  /**
   * One in memory for all tests of this JVM, never closed. Tests keep out of each other's way by
   * site ids of their own, or call {@link #freshTables}.
   */
  public static DynamoDbLocal shared() {
    return Shared.INSTANCE;
  }

  public URI endpoint() {
    return server.endpoint();
  }

  /** Ready to use; closed with this. */
  public DynamoDbClient client() {
    return client;
  }

  /** For the tables' streams; closed with this. */
  public DynamoDbStreamsClient streams() {
    return streams;
  }

  /** The local name of a table, by its logical id in the template. */
  public String table(String logicalId) {
    return tables.name(logicalId);
  }

  /** Drops every table and makes it anew, empty. */
  public DynamoDbLocal freshTables() {
    tables.recreate();
    return this;
  }

  /** What the SDK reads to reach this instance: region, credentials and endpoint. */
  public Map<String, String> environment() {
    return Map.of(
        "AWS_REGION", REGION,
        "AWS_ACCESS_KEY_ID", ACCESS_KEY_ID,
        "AWS_SECRET_ACCESS_KEY", SECRET_ACCESS_KEY,
        "AWS_ENDPOINT_URL_DYNAMODB", endpoint().toString());
  }

  /** The same and the name of each table: {@code ContentTable} as {@code CONTENT_TABLE}. */
  public Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>(environment());
    variables.putAll(tables.variables());
    return Map.copyOf(variables);
  }

  @Override
  public void close() {
    streams.close();
    client.close();
    server.close();
  }

  private static final class Shared {
    static final DynamoDbLocal INSTANCE = inMemory();
  }
}
