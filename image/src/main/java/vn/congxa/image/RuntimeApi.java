package vn.congxa.image;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lambda's Runtime API as one function process sees it: hands out events one by one and notes when
 * each answer came. When there are no more events, the process waits, as an idle function does.
 */
public final class RuntimeApi implements AutoCloseable {
  /**
   * One invocation.
   *
   * @param handed when the event left, by {@link System#nanoTime}
   * @param answered when the whole answer was there
   */
  public record Exchange(long handed, long answered, String answer) {
    public long nanos() {
      return answered - handed;
    }
  }

  private static final String PREFIX = "/2018-06-01/runtime/";
  private static final long PATIENCE_SECONDS = 60;

  private final ServerSocket listener;
  private final List<byte[]> events;
  private final Runnable onRestore;
  private final List<Exchange> exchanges = new ArrayList<>();
  private final CompletableFuture<List<Exchange>> done = new CompletableFuture<>();
  private long handed;
  private int next;

  private RuntimeApi(ServerSocket listener, List<byte[]> events, Runnable onRestore) {
    this.listener = listener;
    this.events = events;
    this.onRestore = onRestore;
  }

  /**
   * Hands out these events.
   *
   * @param onRestore what happens between a snapshot and its start; for functions without snapshots
   *     it never runs
   */
  public static RuntimeApi start(List<byte[]> events, Runnable onRestore) {
    try {
      var listener = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
      var api = new RuntimeApi(listener, events, onRestore);
      Thread.ofPlatform().daemon().name("runtime-api").start(api::accept);
      return api;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "127.0.0.1:" + listener.getLocalPort();
  }

  /** All invocations, once the last event is answered. */
  public List<Exchange> await() {
    try {
      return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new ImageFailure("no answer within " + PATIENCE_SECONDS + " seconds", e);
    } catch (ExecutionException e) {
      throw new ImageFailure("no answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new ImageFailure("interrupted", e);
    }
  }

  private void accept() {
    try {
      while (!listener.isClosed()) {
        var socket = listener.accept();
        Thread.ofPlatform().daemon().start(() -> serve(socket));
      }
    } catch (IOException e) {
      done.completeExceptionally(e);
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream());
      var out = socket.getOutputStream();
      for (var request = line(in); !request.isEmpty(); request = line(in)) {
        var body = body(in);
        // GET /2018-06-01/runtime/invocation/next HTTP/1.1
        var path = request.substring(request.indexOf(PREFIX) + PREFIX.length());
        answer(path.substring(0, path.indexOf(' ')), body, out);
      }
    } catch (IOException _) {
      // The process was ended.
    }
  }

  private synchronized void answer(String path, byte[] body, OutputStream out) throws IOException {
    var received = System.nanoTime();
    switch (path) {
      case "invocation/next" -> {
        if (next < events.size()) {
          var event = events.get(next++);
          handed = System.nanoTime();
          write(
              out,
              "200 OK",
              "Lambda-Runtime-Aws-Request-Id: request-"
                  + next
                  + "\r\nLambda-Runtime-Deadline-Ms: "
                  + (System.currentTimeMillis() + 20_000)
                  + "\r\nLambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:local\r\n",
              event);
        }
      }
      case "restore/next" -> {
        onRestore.run();
        write(out, "200 OK", "", new byte[0]);
      }
      case String other when other.endsWith("/response") -> {
        exchanges.add(new Exchange(handed, received, new String(body, StandardCharsets.UTF_8)));
        if (exchanges.size() == events.size()) {
          done.complete(List.copyOf(exchanges));
        }
        write(out, "202 Accepted", "", new byte[0]);
      }
      default -> {
        done.completeExceptionally(
            new ImageFailure(path + ": " + new String(body, StandardCharsets.UTF_8)));
        write(out, "202 Accepted", "", new byte[0]);
      }
    }
  }

  private static void write(OutputStream out, String status, String headers, byte[] body)
      throws IOException {
    var head =
        String.format(
                Locale.ROOT,
                "HTTP/1.1 %s\r\nContent-Type: application/json\r\n%sContent-Length: %s\r\n\r\n",
                status,
                headers,
                body.length)
            .getBytes(StandardCharsets.US_ASCII);
    var whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    out.write(whole);
    out.flush();
  }

  private static byte[] body(InputStream in) throws IOException {
    var length = 0;
    for (var header = line(in); !header.isEmpty(); header = line(in)) {
      var lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring("content-length:".length()).strip());
      } else if (lower.startsWith("transfer-encoding: chunked")) {
        throw new ImageFailure(
            "the runtime client sends chunks now: teach RuntimeApi to read them");
      }
    }
    return in.readNBytes(length);
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (var c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
