package vn.congxa.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.stack.DynamoDbLocal;

/**
 * The least that a Java program has to do: the JDK's server with one answer in memory, or with that
 * answer read from DynamoDB Local by each request.
 */
public final class BareServer {
  private static final Map<String, AttributeValue> KEY =
      Map.of("pk", AttributeValue.fromS("page"), "sk", AttributeValue.fromS("page"));

  private BareServer() {}

  /** Its words: port, file of the compressed answer, {@code memory} or {@code table}. */
  public static void main(String[] words) throws IOException {
    var page = Files.readAllBytes(Path.of(words[1]));
    var server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(words[0])), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        words[2].equals("table")
            ? reading(DynamoDbLocal.inMemory(), page)
            : exchange -> answer(exchange, page));
    server.start();
  }

  private static HttpHandler reading(DynamoDbLocal db, byte[] page) {
    var table = db.table("ContentTable");
    var client = db.client();
    var item =
        Map.of(
            "pk", AttributeValue.fromS("page"),
            "sk", AttributeValue.fromS("page"),
            "body", AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(page)));
    client.putItem(r -> r.tableName(table).item(item));
    return exchange -> answer(exchange, read(client, table));
  }

  private static byte[] read(DynamoDbClient client, String table) {
    return client
        .getItem(r -> r.tableName(table).key(KEY))
        .item()
        .getOrDefault("body", AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(new byte[0])))
        .b()
        .asByteArrayUnsafe();
  }

  private static void answer(HttpExchange exchange, byte[] page) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
    }
  }
}
