package vn.congxa.operator;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;
import vn.congxa.http.Language;
import vn.congxa.http.Refused;

/** All of the operator's commands by name, and what they have in common. */
public final class Commands {
  public static final int DONE = 0;
  public static final int NOT_DONE = 1;
  public static final int MISUNDERSTOOD = 2;

  private static final SequencedMap<String, Command> ALL = all();

  private Commands() {}

  private static SequencedMap<String, Command> all() {
    var all = new LinkedHashMap<String, Command>();
    for (var command :
        List.<Command>of(
            FolderCommand.CHECK,
            FolderCommand.IMPORT,
            FolderCommand.EXPORT,
            FolderCommand.REBUILD,
            FolderCommand.WAYS,
            new SitesCommand(),
            new RemoveSiteCommand(),
            new MergeSiteCommand(),
            new RestoreCommand(),
            new StaffCommand(),
            new DoctorCommand(Clock.systemUTC()))) {
      all.put(command.usage().getFirst().split(" ", 2)[0], command);
    }
    return all;
  }

  public static Optional<Command> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /**
   * How all are called, a line a form.
   *
   * @param start what stands before a command's name
   * @param where the options that name the portal
   */
  public static String usage(String start, String where) {
    return ALL.values().stream()
        .map(command -> usage(command, start, where))
        .collect(Collectors.joining("\n"));
  }

  /** How one is called. */
  public static String usage(Command command, String start, String where) {
    return command.usage().stream()
        .map(form ->
            (start + " " + form + (command.isPlaceless() ? "" : " " + where)).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  /**
   * Runs one and tells its failure in a line or two; answers the process's exit code.
   *
   * @param words its name, then its options
   */
  public static int run(Command command, List<String> words, Place place, Console out) {
    try {
      return command.run(words, place, out);
    } catch (Arguments.Unclear e) {
      out.line(e.getMessage());
      command.usage().forEach(out::line);
      return MISUNDERSTOOD;
    } catch (SdkException e) {
      out.line("The cloud did not answer as hoped: " + e.getMessage());
      out.line("What was done stays done; the same command completes it.");
    } catch (Refused e) {
      out.line(e.code().text(Language.ENGLISH, e.argument()));
      out.line("What was done stays done; the same command completes it.");
    } catch (UncheckedIOException e) {
      out.line(e.getMessage() + ": " + e.getCause());
    } catch (IllegalArgumentException | IllegalStateException e) {
      out.line(e.getMessage());
    }
    return NOT_DONE;
  }

  static Map<String, Command> byName() {
    return ALL;
  }
}
