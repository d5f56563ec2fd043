package vn.congxa.local.signin;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import vn.congxa.stack.Loopback;

/**
 * The sign-in's server for requests that mean this machine. By itself it answers any host, and lets
 * the scripts of any page read what it says.
 */
final class LoopbackServer implements OAuth2HttpServer {
  private final OAuth2HttpServer server = new MockWebServerWrapper();

  @Override
  public OAuth2HttpServer start(
      InetAddress address, int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> all) {
    server.start(address, port, request -> isMeant(request) ? all.invoke(request) : refusal());
    return this;
  }

  @Override
  public OAuth2HttpServer start(
      int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> all) {
    return start(InetAddress.getLoopbackAddress(), port, all);
  }

  @Override
  public OAuth2HttpServer start(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> all) {
    return start(0, all);
  }

  private static boolean isMeant(OAuth2HttpRequest request) {
    var headers = request.getHeaders();
    return Loopback.isMeant(headers.get("Host"), headers.get("Origin"));
  }

  private static OAuth2HttpResponse refusal() {
    var headers = new Headers.Builder().add("Content-Type", "text/plain").build();
    var why = "Only for pages and programs of this machine.";
    return new OAuth2HttpResponse(headers, 403, why, why.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public OAuth2HttpServer stop() {
    server.stop();
    return this;
  }

  @Override
  public void close() {
    stop();
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public HttpUrl url(String path) {
    return server.url(path).newBuilder().host("localhost").build(); // however this machine is named
  }

  @Override
  public @Nullable Ssl sslConfig() {
    return server.sslConfig();
  }
}
