package vn.congxa.operator;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;
import vn.congxa.operator.staff.Programs;
import vn.congxa.operator.staff.Programs.Credentials;
import vn.congxa.staff.Program;

/**
 * {@code staff program}: programs that may post TTHC counts.
 *
 * @param sites that there are; none where nobody can be asked
 */
record ProgramWords(Programs programs, Supplier<Optional<Set<String>>> sites, Console out) {
  int run(StaffWords asked) throws Arguments.Unclear {
    if (asked.who().isPresent()) {
      throw new Arguments.Unclear("say --name " + asked.who().get());
    }
    if (asked.options().isEmpty()) {
      StaffList.programs(programs.all(), out);
      return Commands.DONE;
    }
    var name = asked.one("--name");
    if (!Program.isName(name)) {
      throw new IllegalArgumentException(
          "not a program's name: " + name + "; use at most 40 of a-z, 0-9 and hyphens");
    }
    var isDry = asked.has("--dry-run");
    if (asked.has("--remove")) {
      asked.only("--name", "--remove");
      return one(isDry, name, "remove the program " + name, () -> programs.remove(name));
    }
    if (asked.has("--forget-former")) {
      asked.only("--name", "--forget-former");
      var what = "forget the former secret of " + name;
      return one(isDry, name, what, () -> programs.forgetFormer(name));
    }
    if (asked.has("--renew")) {
      asked.only("--name", "--renew");
      return one(
          isDry,
          name,
          "make a new secret of " + name + " beside the one it has",
          () -> {
            print(programs.renew(name));
            out.line("When the program has it: staff program --name " + name + " --forget-former");
          });
    }
    return allow(asked.only("--name", "--site"), name, isDry);
  }

  private int one(boolean isDry, String name, String what, Runnable deed) {
    if (programs.named(name).isEmpty()) {
      out.line("there is no program " + name + "; \"staff program\" alone lists them");
      return Commands.NOT_DONE;
    }
    new Deeds(isDry, out).then(what, deed);
    return Commands.DONE;
  }

  private int allow(StaffWords asked, String name, boolean isDry) throws Arguments.Unclear {
    var wanted = new LinkedHashSet<String>();
    if (!asked.has("--site")) {
      throw new Arguments.Unclear("--site is missing");
    }
    var there = sites.get();
    for (var site : asked.all("--site")) {
      wanted.add(StaffRole.site(site, there));
    }
    var what = "let " + name + " post TTHC counts of " + String.join(", ", wanted);
    if (isDry) {
      out.line("Would " + what + ".");
      out.line("Nothing was changed.");
      return Commands.DONE;
    }
    var made = programs.allow(name, wanted);
    made.ifPresentOrElse(
        this::print,
        () -> out.line(name + " has a secret, which is not shown again; --renew makes another."));
    programs.letIn(name);
    out.line("Done: " + what + ".");
    out.line("It gets its token, good for an hour, at " + programs.tokenAddress());
    return Commands.DONE;
  }

  private void print(Credentials made) {
    out.line("Client id:     " + made.client());
    out.line("Client secret: " + made.secret());
    out.line("The secret is shown this once. Hand both on by a safe way.");
  }
}
