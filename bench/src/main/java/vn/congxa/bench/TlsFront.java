package vn.congxa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLServerSocket;
import vn.congxa.testing.Certificate;

/** Speaks TLS for a server on this machine that does not. */
final class TlsFront implements AutoCloseable {
  private static final int WAITING = 64;

  private final SSLServerSocket listener;
  private final URI behind;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();

  private TlsFront(SSLServerSocket listener, URI behind) {
    this.listener = listener;
    this.behind = behind;
  }

  static TlsFront of(URI server, Certificate certificate) {
    try {
      var listener =
          (SSLServerSocket)
              certificate
                  .context()
                  .getServerSocketFactory()
                  .createServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
      var front = new TlsFront(listener, server);
      Thread.ofPlatform().daemon().name("tls").start(front::accept);
      return front;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("https://localhost:" + listener.getLocalPort());
  }

  /** How many connections were opened so far. */
  int connections() {
    return accepted.get();
  }

  /** Cuts every connection, as they are cut when a snapshot of their client starts again. */
  void cutConnections() {
    open.forEach(TlsFront::close);
  }

  private void accept() {
    try {
      while (!listener.isClosed()) {
        var outside = listener.accept();
        accepted.incrementAndGet();
        Thread.ofPlatform().daemon().start(() -> join(outside));
      }
    } catch (IOException e) {
      if (!listener.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void join(Socket outside) {
    try (outside;
        var inside = new Socket()) {
      open.add(outside);
      outside.setTcpNoDelay(true);
      inside.setTcpNoDelay(true);
      inside.connect(new InetSocketAddress(behind.getHost(), behind.getPort()));
      Thread.ofPlatform().daemon().start(() -> pump(inside, outside));
      pump(outside, inside);
    } catch (IOException _) {
      // One side is gone, so the other goes too.
    } finally {
      open.remove(outside);
    }
  }

  private static void pump(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException _) {
      // One side is gone, so the other goes too.
    } finally {
      close(from);
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException _) {
      // It is gone already.
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cutConnections();
  }
}
