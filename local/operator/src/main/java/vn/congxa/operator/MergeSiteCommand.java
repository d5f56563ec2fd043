package vn.congxa.operator;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.congxa.aws.Environment;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;
import vn.congxa.folder.Merge;
import vn.congxa.folder.Outcome;
import vn.congxa.folder.PortalStores;
import vn.congxa.folder.Progress;
import vn.congxa.folder.SiteBelongingsStore;
import vn.congxa.site.FormerSite;

/** Puts one site in the place of another. */
final class MergeSiteCommand implements Command {
  private static final int STEP = 100;

  @Override
  public List<String> usage() {
    return List.of(
        "merge-site A B [--take-articles] [--archive ADDRESS] [--confirm NAME] [--dry-run]");
  }

  @Override
  public String help() {
    return """
    Leads all hosts and addresses of site A to site B, and adds A's visits to those of B. With
    --take-articles its articles, pictures, documents and drafts come along: an old address leads to the
    article at B. Whatever else A had leads to ADDRESS, a path of B: the section made for A's articles,
    or B's front page, unless it is given. A's name is asked for, or given by --confirm. Broken off, the
    same command goes on from there. --dry-run tells what would be done. What A has stays in the tables
    until remove-site takes it out.
    """;
  }

  @Override
  public int run(List<String> words, Place place, Console out) throws Arguments.Unclear {
    var rest = new ArrayList<>(words);
    var from = site(rest, "A");
    var into = site(rest, "B");
    var arguments =
        Arguments.of(
            rest, Set.of("--archive", "--confirm"), Set.of("--take-articles", "--dry-run"));
    var wish =
        new Merge.Wish(
            from,
            into,
            arguments.switches().contains("--take-articles"),
            arguments.options().get("--archive"));
    var environment = new Environment(place.environment());
    var merge =
        new Merge(
            PortalStores.of(environment, Clock.systemUTC()),
            SiteBelongingsStore.of(environment),
            RemoveSiteCommand.pause(place));
    var sum = merge.planned(wish);
    out.line(what(wish, sum));
    if (arguments.switches().contains("--dry-run")) {
      out.line("Nothing was done: without --dry-run it would be, once its name is typed.");
      return Commands.DONE;
    }
    if (!Confirmation.of(sum.name(), arguments.options().get("--confirm"), out)) {
      return Commands.NOT_DONE;
    }
    merge.run(wish, new Lines(out));
    out.line(
        sum.name() + " is merged into " + into + ". What it has stays in the tables, its TTHC");
    out.line("reports too, until ./run remove-site --site " + from + " --export DIR takes it out.");
    return Commands.DONE;
  }

  private static String site(List<String> words, String what) throws Arguments.Unclear {
    if (words.size() < 2 || words.get(1).startsWith("-")) {
      throw new Arguments.Unclear("the id of site " + what + " is missing");
    }
    return words.remove(1);
  }

  private static String what(Merge.Wish wish, Merge.Sum sum) {
    return String.format(
        Locale.ROOT,
        "%s (%s) leads to %s: %d articles come along, %d of them under another address; %d addresses"
            + " lead on; %d visits are carried over.",
        sum.name(),
        sum.hosts().isEmpty() ? "no hosts" : String.join(", ", sum.hosts()),
        wish.into(),
        sum.articles(),
        sum.readdressed(),
        sum.ways(),
        sum.visits());
  }

  /** Tells of each step. */
  private record Lines(Console out) implements Merge.Told {
    @Override
    public Progress taking() {
      return (done, of, what, outcome) -> {
        if (outcome == Outcome.CONFLICT || outcome == Outcome.TAKEN) {
          out.line(what + ": stays as it was edited since");
        } else if (done % STEP == 0 || done == of) {
          out.line("Articles: " + done + " of " + of);
        }
      };
    }

    @Override
    public void led(FormerSite gone) {
      out.line("Its hosts lead there since " + gone.since() + ".");
    }

    @Override
    public void waiting(Duration time) {
      out.line(
          "Waiting for " + time.toSeconds() + " seconds, until no function takes it for a site.");
    }

    @Override
    public void merged(Merge.Sum sum) {
      out.line("Taken over: " + sum.articles() + " articles, " + sum.ways() + " ways.");
    }
  }
}
