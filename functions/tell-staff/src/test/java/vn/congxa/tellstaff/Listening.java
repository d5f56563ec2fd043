package vn.congxa.tellstaff;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of this machine that writes down what it is asked, and answers as it was told. */
final class Listening implements AutoCloseable {
  /** What it was asked. */
  record Asked(String path, Map<String, String> headers, String body) {}

  /** How it answers. */
  enum Answer {
    WELL(200),
    LED_AWAY(302),
    REFUSED(400),
    GONE(410),
    THROTTLED(429),
    BROKEN(500),
    /** Takes the request, and is never heard of again. */
    SILENT(0),
    /** Says that it is well, and talks on for ever. */
    ENDLESS(200);

    private final int status;

    Answer(int status) {
      this.status = status;
    }
  }

  final List<Asked> asked = new CopyOnWriteArrayList<>();

  /** What is answered next; all is well where nothing is left. */
  final Queue<Answer> next = new ConcurrentLinkedQueue<>();

  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private final String said;

  /**
   * Starts.
   *
   * @param said the body of a good answer
   */
  Listening(String said) {
    this.said = said;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(executor);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(new Asked(exchange.getRequestURI().getPath(), headers, body));
    var answer = next.isEmpty() ? Answer.WELL : next.remove();
    try (exchange) {
      switch (answer) {
        case SILENT -> await();
        case ENDLESS -> {
          exchange.sendResponseHeaders(answer.status, 0);
          exchange.getResponseBody().write(new byte[] {'a'});
          exchange.getResponseBody().flush();
          await();
        }
        default -> {
          exchange.getResponseHeaders().set("location", "/elsewhere");
          if (answer == Answer.REFUSED) {
            exchange.getResponseHeaders().set("x-amzn-errortype", "BadRequestException");
          }
          var bytes = said.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.status, bytes.length);
          exchange.getResponseBody().write(bytes);
        }
      }
    }
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    executor.shutdownNow();
  }
}
