package vn.congxa.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import software.amazon.awssdk.core.exception.SdkException;
import vn.congxa.http.Language;
import vn.congxa.http.Refused;

/**
 * Brings a folder of content folders, one after the other. What is wrong with one keeps no other
 * out; the same again completes what was broken off.
 */
final class ImportedCommunes {
  /** Files of a folder between two lines of progress. */
  private static final int STEP = 200;

  private final PortalStores portal;
  private final Console out;
  private final boolean overwrite;
  private final boolean dry;

  ImportedCommunes(PortalStores portal, Console out, boolean overwrite, boolean dry) {
    this.portal = portal;
    this.out = out;
    this.overwrite = overwrite;
    this.dry = dry;
  }

  /** Tells what the folders say of each other before anything changes; answers the exit code. */
  int load(Path all) {
    var names = names(all);
    var refused = new TreeSet<String>();
    for (var fault : new CommuneIdentities(portal.sites.directoryNow()).faults(all, names)) {
      out.line(fault.toString());
      refused.add(fault.file().substring(0, fault.file().indexOf('/')));
    }
    var kept = false;
    for (var name : names) {
      if (!refused.contains(name)) {
        var place = "[" + (names.indexOf(name) + 1) + "/" + names.size() + "] " + name;
        switch (load(all, name, place)) {
          case ContentCommand.NOT_DONE -> refused.add(name);
          case ContentCommand.KEPT_EDITS -> kept = true;
          default -> {}
        }
      }
    }
    out.line(
        (names.size() - refused.size())
            + " of "
            + names.size()
            + (dry ? " folders would come in; nothing was written." : " folders are in."));
    if (!refused.isEmpty()) {
      out.line(
          "NOT IMPORTED: " + String.join(", ", refused) + ". The reasons stand above; mended,");
      out.line("they come in by the same command, which leaves as they are those that are in.");
      return ContentCommand.NOT_DONE;
    }
    return kept ? ContentCommand.KEPT_EDITS : ContentCommand.DONE;
  }

  private int load(Path all, String name, String place) {
    try {
      var summary = new Importer(portal, dry).load(all.resolve(name), overwrite, told(place));
      summary.warnings().forEach(warning -> out.line("Warning: " + name + "/" + warning));
      out.line(place + ": " + summary.words());
      return summary.isComplete() ? ContentCommand.DONE : ContentCommand.KEPT_EDITS;
    } catch (FaultyFolder e) {
      e.faults().forEach(fault -> out.line(name + "/" + fault));
    } catch (SdkException e) {
      out.line(name + ": the cloud did not answer as hoped: " + e.getMessage());
    } catch (Refused e) {
      out.line(name + ": " + e.code().text(Language.ENGLISH, e.argument()));
    } catch (UncheckedIOException e) {
      out.line(name + ": " + e.getMessage() + ": " + e.getCause());
    } catch (IllegalArgumentException | IllegalStateException e) {
      out.line(name + ": " + e.getMessage());
    }
    return ContentCommand.NOT_DONE;
  }

  private Progress told(String place) {
    return (done, of, what, outcome) -> {
      if (outcome == Outcome.CONFLICT || outcome == Outcome.TAKEN) {
        out.line(place + " " + what + ": " + outcome.words());
      } else if (done % STEP == 0 && done < of) {
        out.line(place + ": " + done + " of " + of + " files");
      }
    };
  }

  /** In order; hidden ones and a README.md are not looked at. */
  private static List<String> names(Path all) {
    try (var paths = Files.list(all)) {
      var names = new ArrayList<String>();
      for (var path : paths.sorted().toList()) {
        var name = String.valueOf(path.getFileName());
        if (!name.startsWith(".") && !name.equals("README.md")) {
          names.add(name);
        }
      }
      if (names.contains(SiteFile.NAME)) {
        throw new IllegalArgumentException(
            all + " is a content folder itself: import it with --content");
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into " + all, e);
    }
  }
}
