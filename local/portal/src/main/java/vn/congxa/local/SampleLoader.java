package vn.congxa.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.site.SiteStore;

/**
 * Loads a sample into a portal that knows no site. An import stores the site last, so one that was
 * broken off is taken up again; a folder with tables alone would not tell.
 */
record SampleLoader(ContentLoader loader) implements ContentLoader {
  @Override
  public void load(Path folder, Map<String, String> variables, PrintStream progress) {
    if (isEmpty(new Environment(variables))) {
      loader.load(folder, variables, progress);
    }
  }

  private static boolean isEmpty(Environment environment) {
    try (var db = Clients.dynamoDb(environment)) {
      return new SiteStore(db, environment.require("CONTENT_TABLE")).directory().sites().isEmpty();
    }
  }
}
