package vn.congxa.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import vn.congxa.local.Options.Switch;
import vn.congxa.local.faults.FaultsEndpoint;
import vn.congxa.local.faults.FaultyHandler;
import vn.congxa.local.gateway.Gateway;
import vn.congxa.local.gateway.Limits;
import vn.congxa.local.signin.Roster;
import vn.congxa.local.signin.SignIn;
import vn.congxa.local.stream.StreamFeeds;
import vn.congxa.stack.HttpApiDefinition;
import vn.congxa.stack.JwtAuthorizer;
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
    var backend =
        Backend.open(options.root(), options.data(), options.has(Switch.FRESH), options.webhook());
    try {
      options.content().ifPresent(folder -> loader.load(folder, backend.environment(), progress));
      FormerDrafts.drop(backend.environment(), progress);
      ReadyAtStart.make(backend.environment());
      return open(options, backend);
    } catch (RuntimeException e) {
      backend.close();
      throw e;
    }
  }

  private static LocalPortal open(Options options, Backend backend) {
    var port = options.port();
    Gateway gateway;
    try {
      gateway = Gateway.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw busy(port, e);
    }
    try {
      var api = backend.template().api();
      var roster = new Roster(backend.staff());
      var signIn = new SignIn(gateway.address(), client(api), InstantSource.system(), roster);
      var functions = backend.functions(gateway.address(), signIn.issuer());
      gateway.serve(
          signedInHere(api, signIn.issuer(), roster),
          functions,
          Limits.ofTheService(),
          InstantSource.system(),
          behind -> around(behind, signIn, backend, options));
      var feeds = StreamFeeds.start(backend.tables(), functions, backend.positions());
      return new LocalPortal(backend, signIn, gateway, feeds);
    } catch (IOException e) {
      gateway.close();
      throw busy(port, e);
    } catch (RuntimeException e) {
      gateway.close();
      throw e;
    }
  }

  /** What only one machine has, before the API. */
  private static Handler around(Handler api, SignIn signIn, Backend backend, Options options) {
    var all = new Handler.Sequence();
    signIn.handlers().forEach(all::addHandler);
    all.addHandler(new MediaEndpoint(backend.media()));
    all.addHandler(new UploadsEndpoint(backend.media(), InstantSource.system()));
    all.addHandler(new MailsEndpoint(new Outbox(backend.mails()), InstantSource.system()));
    if (options.has(Switch.FAULTS)) {
      all.addHandler(new FaultsEndpoint(backend.faults()));
    }
    all.addHandler(options.has(Switch.FAULTS) ? new FaultyHandler(api, backend.faults()) : api);
    return all;
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

  private static HttpApiDefinition signedInHere(
      HttpApiDefinition api, String issuer, Roster roster) {
    return new HttpApiDefinition(
        api.logicalId(),
        api.stage(),
        api.authorizers().values().stream()
            .collect(
                Collectors.toMap(
                    JwtAuthorizer::name,
                    a ->
                        new JwtAuthorizer(
                            a.name(),
                            issuer,
                            roster.audience(a.audience(), StaffNews.PROGRAMS),
                            a.scopes()))),
        api.defaultAuthorizer(),
        api.cors());
  }

  public URI address() {
    return gateway.address();
  }

  public URI tablesAddress() {
    return backend.tables().endpoint();
  }

  public SignIn signIn() {
    return signIn;
  }

  /** Where the operator's own people and programs are. */
  public Path staff() {
    return backend.staff();
  }

  /** Of the first site; empty where there is none yet. */
  Optional<TthcReport> newestReport() {
    return backend.newestReport();
  }

  @Override
  public void close() {
    gateway.close();
    feeds.close();
    backend.close();
  }
}
