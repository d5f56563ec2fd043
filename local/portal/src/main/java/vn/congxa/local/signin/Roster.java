package vn.congxa.local.signin;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congxa.operator.staff.LocalProgram;
import vn.congxa.operator.staff.StaffFile;

/** Who may sign in: those that are invented, and whom the operator added since. */
public final class Roster {
  private final Path file;

  /**
   * A roster.
   *
   * @param file where the operator's own are; it may be missing, and change at any time
   */
  public Roster(Path file) {
    this.file = file;
  }

  /** People, the invented ones first. */
  List<Staffer> staff() {
    var added =
        StaffFile.read(file).people().stream()
            .filter(person -> person.isEnabled())
            .map(person -> Staffer.added(person.name(), person.roles()));
    return Stream.concat(Staffer.ALL.stream(), added).toList();
  }

  /** The program of this client, if the secret is one of its own. */
  Optional<LocalProgram> program(String client, String secret) {
    return StaffFile.read(file).programs().stream()
        .filter(program -> program.client().equals(client) && program.knows(secret))
        .findFirst();
  }

  /**
   * An authorizer's audience as it is at the moment: these, and in the place of {@code marker} the
   * clients of all programs.
   */
  public List<String> audience(List<String> fixed, String marker) {
    return fixed.contains(marker) ? new Audience(fixed, marker) : fixed;
  }

  private final class Audience extends AbstractList<String> {
    private final List<String> fixed;
    private final String marker;

    private Audience(List<String> fixed, String marker) {
      this.fixed = fixed;
      this.marker = marker;
    }

    private List<String> now() {
      var programs = StaffFile.read(file).programs().stream().map(LocalProgram::client);
      return Stream.concat(fixed.stream().filter(one -> !one.equals(marker)), programs).toList();
    }

    @Override
    public String get(int index) {
      return now().get(index);
    }

    @Override
    public int size() {
      return now().size();
    }

    @Override
    public boolean contains(Object one) {
      return now().contains(one);
    }
  }
}
