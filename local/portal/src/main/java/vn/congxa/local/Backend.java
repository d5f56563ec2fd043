package vn.congxa.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.Faults;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.Template;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcStore;

/** The template's tables and media on this machine, with or without a gateway in front. */
final class Backend implements AutoCloseable {
  private final Template template;
  private final DataFolder folder;
  private final DynamoDbLocal tables;
  private final Faults faults = new Faults();
  private final boolean isFresh;

  private Backend(Template template, DataFolder folder, boolean isFresh) {
    this.isFresh = isFresh;
    this.template = template;
    this.folder = folder;
    this.tables = DynamoDbLocal.faulty(template, folder.tables(), faults);
  }

  /**
   * Starts the tables; a {@link StartFailure} says what is in the way.
   *
   * @param data where it is kept; none for in memory only
   */
  static Backend open(Path root, Optional<Path> data) {
    return open(root, data, false, Optional.empty());
  }

  /**
   * The same.
   *
   * @param isFresh whether pages are made anew for each request
   * @param hook what is told what waits for staff
   */
  static Backend open(Path root, Optional<Path> data, boolean isFresh, Optional<URI> hook) {
    var template = StaffNews.in(root.resolve("template.yaml"), hook);
    var folder = DataFolder.open(data);
    try {
      return new Backend(template, folder, isFresh);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  Template template() {
    return template;
  }

  DynamoDbLocal tables() {
    return tables;
  }

  /** What goes wrong here on purpose. */
  Faults faults() {
    return faults;
  }

  Path media() {
    return folder.media();
  }

  Path mails() {
    return folder.mails();
  }

  /** Whom the operator lets sign in. */
  Path staff() {
    return folder.staff();
  }

  /** Where it is kept how far functions came in the tables' streams. */
  Optional<Path> positions() {
    return folder.positions();
  }

  /** What a program needs to reach all tables and the media. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(tables.variables());
    environment.put("MEDIA_FOLDER", folder.media().toString());
    environment.put("SEARCH_FOLDER", folder.search().toString());
    return Map.copyOf(environment);
  }

  /** The newest TTHC report of the first site. */
  Optional<TthcReport> newestReport() {
    if (!environment().containsKey("TTHC_TABLE")) {
      return Optional.empty(); // another template than the portal's
    }
    var sites = new SiteStore(tables.client(), tables.table("ContentTable")).directory().sites();
    var reports = new TthcStore(tables.client(), tables.table("TthcTable"));
    return sites.keySet().stream().findFirst().flatMap(site -> reports.newest(site).report());
  }

  /**
   * The functions with the environment that the template gives them, led to this machine.
   *
   * @param gateway where it is
   * @param issuer of staff's tokens
   */
  List<FunctionDefinition> functions(URI gateway, String issuer) {
    return template.functions().stream()
        .map(f -> f.withEnvironment(environment(f, gateway, issuer)))
        .toList();
  }

  private Map<String, String> environment(FunctionDefinition function, URI gateway, String issuer) {
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.values().removeIf(value -> value.contains("{{resolve:")); // the cloud's secrets
    environment.putAll(tables.environment());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", function.logicalId());
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    if (isFresh) {
      environment.put("KEPT_SECONDS", "0");
      environment.put("SITE_SECONDS", "0");
    }
    if (environment.containsKey("ISSUER")) {
      environment.put("ISSUER", issuer);
      environment.remove("SIGN_OUT");
      environment.remove("CONSOLE_ASKS");
    }
    StaffNews.lead(environment, gateway);
    if (environment.containsKey("MEDIA_BUCKET")) {
      environment.put("MEDIA_FOLDER", folder.media().toString());
    }
    if (environment.containsKey("SEARCH_BUCKET")) {
      environment.put("SEARCH_FOLDER", folder.search().toString());
    }
    return Map.copyOf(environment);
  }

  @Override
  public void close() {
    tables.close();
    folder.close();
  }
}
