package vn.congxa.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * New visitors over so many connections, from addresses of this machine's loopback network: of one
 * address only so many count in a half hour, and wrk has one.
 */
record Crowd(int connections, int seconds) {
  /** Below what counts of one address in a half hour. */
  private static final int OF_ONE_ADDRESS = 240;

  private static final AtomicInteger ADDRESS = new AtomicInteger();
  private static final AtomicInteger VISITOR = new AtomicInteger();

  Wrk.Result ask(URI url) {
    var until = System.nanoTime() + seconds * 1_000_000_000L;
    var nanos = new ArrayList<Long>();
    try (var threads = Executors.newFixedThreadPool(connections)) {
      var work =
          IntStream.range(0, connections)
              .<Future<List<Long>>>mapToObj(_ -> threads.submit(() -> visit(url, until)))
              .toList();
      for (var each : work) {
        nanos.addAll(each.get());
      }
    } catch (ExecutionException e) {
      throw new BenchFailure(url + " was not answered well: " + e.getCause(), e);
    } catch (InterruptedException e) {
      throw new BenchFailure("interrupted", e);
    }
    var times = Series.ofNanos(nanos);
    return new Wrk.Result(
        (double) nanos.size() / seconds, nanos.size(), times.median(), times.percentile(99));
  }

  private static List<Long> visit(URI url, long until) throws IOException {
    var nanos = new ArrayList<Long>();
    while (System.nanoTime() < until) {
      try (var socket = new Socket()) {
        socket.bind(new InetSocketAddress(address(), 0));
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(url.getHost(), url.getPort()));
        var in = new BufferedInputStream(socket.getInputStream());
        for (var n = 0; n < OF_ONE_ADDRESS && System.nanoTime() < until; n++) {
          var started = System.nanoTime();
          socket.getOutputStream().write(request(url));
          read(in);
          nanos.add(System.nanoTime() - started);
        }
      }
    }
    return nanos;
  }

  private static InetAddress address() throws IOException {
    var number = ADDRESS.incrementAndGet();
    return InetAddress.getByAddress(
        new byte[] {127, 1, (byte) (number / 250), (byte) (number % 250 + 1)});
  }

  private static byte[] request(URI url) {
    return String.format(
            Locale.ROOT,
            "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
                + "User-Agent: Mozilla/5.0 (Android 14; Mobile; rv:140.0) Firefox/140.%d\r\n\r\n{}",
            url.getPath(),
            url.getAuthority(),
            VISITOR.incrementAndGet())
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** An answer whose length is told. */
  private static void read(InputStream in) throws IOException {
    var status = line(in);
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException("answered " + status);
    }
    var length = -1;
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring("content-length:".length()).strip());
      }
    }
    if (length < 0 || in.readNBytes(length).length < length) {
      throw new IOException("an answer of no length");
    }
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the connection was closed");
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }
}
