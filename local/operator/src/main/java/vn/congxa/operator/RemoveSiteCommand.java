package vn.congxa.operator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.congxa.aws.Environment;
import vn.congxa.aws.Tries.Pause;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;
import vn.congxa.folder.FaultyFolder;
import vn.congxa.folder.FolderFault;
import vn.congxa.folder.PortalStores;
import vn.congxa.folder.Progress;
import vn.congxa.folder.Removal;
import vn.congxa.folder.SiteBelongingsStore;
import vn.congxa.folder.SiteBelongingsStore.Part;
import vn.congxa.site.FormerSite;

/** Takes one site out of the portal. */
final class RemoveSiteCommand implements Command {
  private static final Set<String> OPTIONS = Set.of("--site", "--export", "--confirm");

  @Override
  public List<String> usage() {
    return List.of("remove-site --site ID --export DIR [--confirm NAME] [--dry-run]");
  }

  @Override
  public String help() {
    return """
    Takes a site out: exports it into DIR unless it was exported there before, holds the folder against
    all that the site has, lets its hosts lead nowhere, and deletes all of it. The site's name is asked
    for, or given by --confirm. Broken off, the same command goes on from there. --dry-run tells what
    there is to be removed. Backups, the folder and the site's staff stay.
    """;
  }

  @Override
  public int run(List<String> words, Place place, Console out) throws Arguments.Unclear {
    var arguments = Arguments.of(words, OPTIONS, Set.of("--dry-run"));
    var id = arguments.required("--site");
    var folder = Path.of(arguments.required("--export"));
    var environment = new Environment(place.environment());
    var portal = PortalStores.of(environment, Clock.systemUTC());
    var removal = new Removal(portal, SiteBelongingsStore.of(environment), pause(place));
    var site = removal.found(id);
    out.line(what(site, folder));
    if (arguments.switches().contains("--dry-run")) {
      out.line("Nothing was done: without --dry-run it would be, once its name is typed.");
      return Commands.DONE;
    }
    if (!Confirmation.of(site.name(), arguments.options().get("--confirm"), out)) {
      return Commands.NOT_DONE;
    }
    try {
      removal.remove(id, folder, new Lines(out));
    } catch (FaultyFolder e) {
      e.faults().forEach(fault -> out.line(folder + "/" + fault));
      out.line(
          "Nothing was deleted: the folder must have all that the site has. Export it into an");
      out.line("empty folder, and give that one: the same command goes on from here.");
      return Commands.NOT_DONE;
    }
    out.line(site.name() + " is gone.");
    out.line(
        "What stays: " + folder + "; backups, for 35 days, and former versions of its files, for");
    out.line("90; the group " + site.id() + " of staff, until ./run staff takes it away.");
    return Commands.DONE;
  }

  private static String what(FormerSite site, Path folder) {
    var hosts = site.hosts().isEmpty() ? "no hosts" : String.join(", ", site.hosts());
    return switch (site.stage()) {
      case LEFT, MERGED ->
          site.name() + " (" + hosts + ") is exported into " + folder + " and deleted, all of it.";
      case EMPTYING -> site.name() + " (" + hosts + ") is deleted to its end.";
      case GONE -> site.name() + " (" + hosts + ") is gone already; what came late goes too.";
    };
  }

  /** No function runs beside a command on this machine. */
  static Pause pause(Place place) {
    return place.stack().isPresent() ? Thread::sleep : _ -> {};
  }

  /** Tells of each step. */
  private record Lines(Console out) implements Removal.Told {
    @Override
    public Progress exporting() {
      return (done, of, _, _) -> {
        if (done == of) {
          out.line("Exported: " + of + " files.");
        }
      };
    }

    @Override
    public void missing(FolderFault file) {
      out.line("Not in the folder, for nobody has it: " + file);
    }

    @Override
    public void exported(Path folder) {
      out.line("All that the site has is in " + folder + ".");
    }

    @Override
    public void left(FormerSite gone) {
      out.line("No host leads to it since " + gone.since() + ".");
    }

    @Override
    public void waiting(Duration time) {
      out.line("Waiting for " + time.toSeconds() + " seconds, until no function remembers it.");
    }

    @Override
    public void deleted(Part part, long count, boolean isAll) {
      out.line(part.words() + ": " + count + (isAll ? " deleted." : " deleted so far"));
    }
  }
}
