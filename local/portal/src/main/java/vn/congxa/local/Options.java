package vn.congxa.local;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congxa.operator.Commands;

/**
 * How to start the portal.
 *
 * @param root the project's folder
 * @param port 0 for any that is free
 * @param content a content folder to load first
 * @param data where tables and media are kept; none for in memory only
 * @param switches what is otherwise than in the cloud
 * @param webhook what is told what waits for staff
 */
public record Options(
    Path root,
    int port,
    Optional<Path> content,
    Optional<Path> data,
    Set<Switch> switches,
    Optional<URI> webhook) {
  /** What a test, or whoever works on the portal, may want otherwise. */
  public enum Switch {
    /** Pages are made anew for each request, and not kept for some seconds. */
    FRESH,
    /** Things go wrong when {@code /_local/faults} is told to let them. */
    FAULTS
  }

  private static final String START =
      """
      ./run [--port PORT] [--content DIR] [--data DIR | --memory] [--fresh] [--faults]
            [--webhook URL]
      ./run --version
      """;
  private static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;

  /** How the portal is started, and how all else is called that may be done to it. */
  static String usage() {
    return START + Commands.usage(OperatorsCommand.START, OperatorsCommand.WHERE);
  }

  /** In memory, on a free port, empty: what tests want. */
  public static Options forTests(Path root) {
    return new Options(root, 0, Optional.empty(), Optional.empty());
  }

  /** One that keeps pages for some seconds, as in the cloud. */
  public Options(Path root, int port, Optional<Path> content, Optional<Path> data) {
    this(root, port, content, data, Set.of(), Optional.empty());
  }

  public Options {
    switches = Set.copyOf(switches);
  }

  /** The same with this as well. */
  public Options with(Switch more) {
    var all = EnumSet.of(more);
    all.addAll(switches);
    return new Options(root, port, content, data, all, webhook);
  }

  /** The same, and this address is told what waits for staff. */
  public Options with(URI told) {
    return new Options(root, port, content, data, switches, Optional.of(told));
  }

  boolean has(Switch one) {
    return switches.contains(one);
  }

  /** The same with this content. */
  Options with(Path folder) {
    return new Options(root, port, Optional.of(folder), data, switches, webhook);
  }

  static Options parse(Path root, List<String> arguments) {
    int port = DEFAULT_PORT;
    Optional<Path> content = Optional.empty();
    Optional<Path> data = Optional.empty();
    boolean memory = false;
    Optional<URI> webhook = Optional.empty();
    var switches = EnumSet.noneOf(Switch.class);
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      String option = rest.next();
      switch (option) {
        case "--port" -> port = port(value(option, rest));
        case "--content" -> content = Optional.of(existing(path(value(option, rest))));
        case "--data" -> data = Optional.of(path(value(option, rest)));
        case "--memory" -> memory = true;
        case "--fresh" -> switches.add(Switch.FRESH);
        case "--webhook" -> webhook = Optional.of(address(value(option, rest)));
        case "--faults" -> switches.add(Switch.FAULTS);
        default -> throw new UsageException("unknown option " + option);
      }
    }
    if (memory && data.isPresent()) {
      throw new UsageException("--data and --memory exclude each other");
    }
    return new Options(
        root,
        port,
        content,
        memory ? data : Optional.of(data.orElse(place(root, content))),
        switches,
        webhook);
  }

  /** Where a portal's data lie unless one says so: each content folder has a place of its own. */
  static Path place(Path root, Optional<Path> content) {
    var name =
        content
            .map(folder -> folder.getFileName() + "-" + Integer.toHexString(folder.hashCode()))
            .orElse("sample");
    return root.resolve(".data").resolve(name);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new UsageException(option + " needs a value");
    }
    return rest.next();
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException _) {
      // said below, as for a number out of range
    }
    throw new UsageException("not a port: " + text);
  }

  private static URI address(String text) {
    try {
      var address = new URI(text);
      if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
        return address;
      }
    } catch (URISyntaxException _) {
      // said below, as for an address of another kind
    }
    throw new UsageException("not an http or https address: " + text);
  }

  private static Path path(String text) {
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException _) {
      throw new UsageException("not a path: " + text);
    }
  }

  private static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + folder);
    }
    return folder;
  }
}
