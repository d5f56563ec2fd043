package vn.congxa.folder;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;
import vn.congxa.aws.Environment;
import vn.congxa.http.Language;
import vn.congxa.http.Refused;

/** {@code check}, {@code import} and {@code export} on the command line. */
public final class ContentCommand {
  public static final int DONE = 0;
  public static final int NOT_DONE = 1;
  public static final int MISUNDERSTOOD = 2;

  /** Done, but for what was edited on the portal since: that stays. */
  public static final int KEPT_EDITS = 3;

  static final String USAGE =
      """
      check  --content DIR
      import --content DIR [--overwrite] [--dry-run]
      import --all DIR [--overwrite] [--dry-run]
      export --content DIR --site ID [--with-history]
      rebuild [--site ID]
      ways --site ID [--take ADDRESS]
      """;

  private static final Set<String> OPTIONS = Set.of("--content", "--all", "--site", "--take");

  private final Map<String, String> variables;
  private final Console out;
  private final Clock clock = Clock.systemUTC();
  private final Function<Environment, PortalStores> portals;

  public ContentCommand(Map<String, String> variables, Console out) {
    this.variables = variables;
    this.out = out;
    this.portals = environment -> PortalStores.of(environment, clock);
  }

  ContentCommand(
      Map<String, String> variables, Console out, Function<Environment, PortalStores> portals) {
    this.variables = variables;
    this.out = out;
    this.portals = portals;
  }

  /** Does what the words say, and prints what came of it; answers the process's exit code. */
  public int run(List<String> words) {
    try {
      var arguments =
          Arguments.of(words, OPTIONS, Set.of("--overwrite", "--dry-run", "--with-history"));
      return switch (arguments.command()) {
        case "check" -> check(folder(arguments));
        case "import" ->
            arguments.options().containsKey("--all")
                ? loadAll(arguments)
                : load(arguments, folder(arguments));
        case "export" -> save(arguments, folder(arguments));
        case "rebuild" -> rebuild(arguments);
        case "ways" -> ways(arguments);
        default -> throw new Arguments.Unclear("there is no command " + arguments.command());
      };
    } catch (Arguments.Unclear e) {
      out.line(e.getMessage());
      out.lines(USAGE);
      return MISUNDERSTOOD;
    } catch (FaultyFolder e) {
      warnings(e.warnings());
      e.faults().forEach(fault -> out.line(fault.toString()));
      out.line(count(e.faults().size(), "fault") + ": nothing was imported.");
      return NOT_DONE;
    } catch (SdkException e) {
      out.line("The cloud did not answer as hoped: " + e.getMessage());
      out.line("What was done stays done; the same command completes it.");
      return NOT_DONE;
    } catch (Refused e) {
      out.line(e.code().text(Language.ENGLISH, e.argument()));
      out.line("What was done stays done; the same command completes it.");
      return NOT_DONE;
    } catch (UncheckedIOException e) {
      out.line(e.getMessage() + ": " + e.getCause());
      return NOT_DONE;
    } catch (IllegalArgumentException | IllegalStateException e) {
      out.line(e.getMessage());
      return NOT_DONE;
    }
  }

  private int check(Path folder) throws FaultyFolder {
    var content = ContentFolder.read(folder, clock);
    var parts =
        new ArrayList<>(
            List.of(
                count(content.articles().size(), "article"),
                count(content.images().size(), "image"),
                count(content.attachments().size(), "attachment"),
                count(content.reports().size(), "TTHC report"),
                count(content.redirects().size(), "redirect")));
    if (!content.visits().isEmpty()) {
      parts.add(count(content.visits().size(), "day") + " of visits");
    }
    warnings(content.warnings());
    out.line(content.site().name() + " is right: " + String.join(", ", parts) + ".");
    unnamed(content.unnamed());
    history(folder);
    return DONE;
  }

  private int load(Arguments arguments, Path folder) throws FaultyFolder {
    var overwrite = arguments.switches().contains("--overwrite");
    var dry = arguments.switches().contains("--dry-run");
    var summary = new Importer(portal(), dry).load(folder, overwrite, this::line);
    warnings(summary.warnings());
    out.line(summary.words());
    if (dry) {
      out.line("Nothing was written: this is what the import would do.");
    }
    unnamed(summary.unnamed());
    history(folder);
    if (summary.isComplete()) {
      return DONE;
    }
    if (summary.count(Outcome.CONFLICT) > 0) {
      out.line("What was edited on the portal since stays: see docs/content-folder.md.");
    }
    if (summary.count(Outcome.TAKEN) > 0) {
      out.line("An address is free again when the article that it leads to is imported without");
      out.line("naming it in formerSlugs: see docs/content-folder.md.");
    }
    return KEPT_EDITS;
  }

  private int loadAll(Arguments arguments) throws Arguments.Unclear {
    if (arguments.options().containsKey("--content")) {
      throw new Arguments.Unclear("--content and --all exclude each other");
    }
    var all = Path.of(arguments.required("--all"));
    var overwrite = arguments.switches().contains("--overwrite");
    var dry = arguments.switches().contains("--dry-run");
    return new ImportedCommunes(portal(), out, overwrite, dry).load(all);
  }

  private int save(Arguments arguments, Path folder) throws Arguments.Unclear {
    var site = arguments.required("--site");
    var withHistory = arguments.switches().contains("--with-history");
    var left = new Exporter(portal()).save(site, folder, withHistory, this::line);
    left.missing().forEach(fault -> out.line(fault.toString()));
    LeftBehind.lines(left, withHistory).forEach(out::line);
    return left.missing().isEmpty() ? DONE : NOT_DONE;
  }

  private int rebuild(Arguments arguments) {
    return new StoredCommand(portal(), out).rebuild(arguments.options().get("--site"));
  }

  private int ways(Arguments arguments) throws Arguments.Unclear {
    var command = new StoredCommand(portal(), out);
    return command.ways(arguments.required("--site"), arguments.options().get("--take"));
  }

  private static Path folder(Arguments arguments) throws Arguments.Unclear {
    return Path.of(arguments.required("--content"));
  }

  private PortalStores portal() {
    return portals.apply(new Environment(variables));
  }

  private void line(int done, int of, String what, Outcome outcome) {
    out.line("[" + done + "/" + of + "] " + what + ": " + outcome.words());
  }

  private void warnings(List<FolderFault> warnings) {
    warnings.forEach(warning -> out.line("Warning: " + warning));
    if (!warnings.isEmpty()) {
      out.line(count(warnings.size(), "warning") + ".");
    }
  }

  private void history(Path folder) {
    if (Files.exists(folder.resolve(ExportedHistory.FOLDER))) {
      out.line("Not brought in: history/, which tells what was done on the portal it came from.");
    }
  }

  private void unnamed(Unnamed unnamed) {
    unnamed(unnamed.images(), FolderImages.FOLDER);
    unnamed(unnamed.files(), FolderAttachments.FOLDER);
  }

  private void unnamed(int files, String folder) {
    if (files > 0) {
      var many = count(files, "file");
      out.line("Not looked at, as no article names them: %s in %s/.".formatted(many, folder));
    }
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
