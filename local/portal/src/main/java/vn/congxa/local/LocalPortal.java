package vn.congxa.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congxa.local.gateway.Gateway;
import vn.congxa.local.gateway.Limits;
import vn.congxa.local.signin.SignIn;
import vn.congxa.local.signin.TokenEndpoint;
import vn.congxa.local.stream.StreamFeeds;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.HttpApiDefinition;
import vn.congxa.stack.JwtAuthorizer;
import vn.congxa.staff.Role;
import vn.congxa.tthc.TthcReport;

/** Tables, sign-in, gateway and the tables' streams, running. */
public final class LocalPortal implements AutoCloseable {
  private final Backend backend;
  private final SignIn signIn;
  private final Gateway gateway;
  private final StreamFeeds feeds;

  private LocalPortal(Backend backend, SignIn signIn, Gateway gateway, StreamFeeds feeds) {
    this.backend = backend;
    this.signIn = signIn;
    this.gateway = gateway;
    this.feeds = feeds;
  }

  /** Starts everything, or throws a {@link StartFailure} and leaves nothing running. */
  public static LocalPortal start(Options options, ContentLoader loader, PrintStream progress) {
    requireFree(options.port());
    var backend = Backend.open(options.root(), options.data(), options.isFresh());
    try {
      options.content().ifPresent(folder -> loader.load(folder, backend.environment(), progress));
      FormerDrafts.drop(backend.environment(), progress);
      ReadyAtStart.make(backend.environment());
      return open(options.port(), backend);
    } catch (RuntimeException e) {
      backend.close();
      throw e;
    }
  }

  private static LocalPortal open(int port, Backend backend) {
    var api = backend.template().api();
    var signIn = SignIn.start(client(api));
    try {
      var functions = backend.functions();
      var gateway =
          Gateway.start(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
              signedInHere(api, signIn.issuer()),
              functions,
              Limits.ofTheService(),
              InstantSource.system(),
              List.of(new TokenEndpoint(signIn), new MediaEndpoint(backend.media())));
      return new LocalPortal(backend, signIn, gateway, feeds(backend, functions, gateway));
    } catch (IOException e) {
      signIn.close();
      throw busy(port, e);
    } catch (RuntimeException e) {
      signIn.close();
      throw e;
    }
  }

  private static StreamFeeds feeds(
      Backend backend, List<FunctionDefinition> functions, Gateway gateway) {
    try {
      return StreamFeeds.start(backend.tables(), functions, backend.positions());
    } catch (RuntimeException e) {
      gateway.close();
      throw e;
    }
  }

  /** Asked first, so that a second start says it at once and touches no data. */
  private static void requireFree(int port) {
    try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      probe.setReuseAddress(true);
    } catch (IOException e) {
      throw busy(port, e);
    }
  }

  private static StartFailure busy(int port, IOException cause) {
    return new StartFailure(
        "port %s cannot be opened (%s); choose another with --port"
            .formatted(port, cause.getMessage()),
        cause);
  }

  private static String client(HttpApiDefinition api) {
    return api.authorizers().values().stream()
        .flatMap(authorizer -> authorizer.audience().stream())
        .findFirst()
        .orElse("local");
  }

  private static HttpApiDefinition signedInHere(HttpApiDefinition api, String issuer) {
    return new HttpApiDefinition(
        api.logicalId(),
        api.stage(),
        api.authorizers().values().stream()
            .collect(
                Collectors.toMap(
                    JwtAuthorizer::name,
                    a -> new JwtAuthorizer(a.name(), issuer, a.audience(), a.scopes()))),
        api.defaultAuthorizer(),
        api.cors());
  }

  public URI address() {
    return gateway.address();
  }

  public URI tablesAddress() {
    return backend.tables().endpoint();
  }

  public String issuer() {
    return signIn.issuer();
  }

  /** Of the first site; empty where there is none yet. */
  Optional<TthcReport> newestReport() {
    return backend.newestReport();
  }

  public String accessToken(Role role) {
    return signIn.accessToken(role);
  }

  @Override
  public void close() {
    gateway.close();
    feeds.close();
    signIn.close();
    backend.close();
  }
}
