package vn.congxa.operator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congxa.folder.Arguments;
import vn.congxa.folder.Console;

/** Who may sign in, and as what. */
final class StaffCommand implements Command {
  private static final int OFTEN = 50;
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{1,63}";
  private static final String MAIL = "[^@\\s,]+@[^@\\s,]+\\.[^@\\s,]+";

  @Override
  public List<String> usage() {
    return List.of(
        "staff",
        "staff invite USER --mail ADDRESS [--role ROLE[@SITE]]... [--dry-run]",
        "staff give|take USER --role ROLE[@SITE]... [--dry-run]",
        "staff disable|enable|reset|resend USER [--dry-run]",
        "staff program [--name NAME --site SITE...] [--dry-run]",
        "staff program --name NAME --renew|--forget-former|--remove [--dry-run]");
  }

  @Override
  public String help() {
    return """
    Alone, lists those who may sign in, and when they were last in the console.
    invite sends the first password by mail; resend sends another, where it was never used.
    give and take change roles: writer, editor, clerk, admin, for every site or for one (clerk@ID).
    disable keeps somebody out, enable lets them in again; reset forgets a lost authenticator.
    program lets a program post TTHC counts for the sites named, and prints its secret once; alone,
    it lists programs. --renew makes a second secret, --forget-former leaves the newer one alone.
    On this machine nobody is asked for a password: the sign-in page offers whoever is invited.
    """;
  }

  @Override
  public boolean isPossibleWhileRunning() {
    return true;
  }

  @Override
  public int run(List<String> words, Place place, Console out) throws Arguments.Unclear {
    var asked = StaffWords.of(words);
    try (var office = StaffOffice.of(place, out)) {
      var store = SightingStore.of(place);
      return switch (asked.verb()) {
        case StaffWords.LIST -> list(office, store, out);
        case "program" ->
            new ProgramWords(office.programs(), () -> sites(store, out), out).run(asked);
        default -> change(asked, office, store, out);
      };
    }
  }

  private static int list(StaffOffice office, Optional<SightingStore> store, Console out) {
    var members =
        office
            .pool()
            .members(count -> {
              if (count % OFTEN == 0) {
                out.line(count + " read ...");
              }
            });
    var seen = store.map(SightingStore::seen).orElse(Map.<String, Instant>of());
    StaffList.people(members, seen, out);
    return Commands.DONE;
  }

  private static Optional<Set<String>> sites(Optional<SightingStore> store, Console out) {
    if (store.isEmpty()) {
      out.line("The portal runs: whether it has the sites named is not checked.");
    }
    return store.map(SightingStore::sites);
  }

  private static int change(
      StaffWords asked, StaffOffice office, Optional<SightingStore> store, Console out)
      throws Arguments.Unclear {
    var verb = asked.verb();
    var who = named(asked.whom());
    var deeds = new Deeds(asked.has("--dry-run"), out);
    var pool = office.pool();
    switch (verb) {
      case "invite" -> {
        var mail = asked.only("--mail", "--role").one("--mail");
        if (!mail.matches(MAIL)) {
          throw new IllegalArgumentException("not a mail address: " + mail);
        }
        var roles = roles(asked, store, out);
        deeds.then("invite " + who, () -> pool.invite(who, mail));
        roles.forEach(
            role -> deeds.then("give " + role + " to " + who, () -> pool.give(who, role)));
        office.console().ifPresent(place -> out.line("Staff sign in at " + place));
      }
      case "give" -> {
        var roles = atLeastOne(roles(asked.only("--role"), store, out));
        pool.member(who);
        roles.forEach(
            role -> deeds.then("give " + role + " to " + who, () -> pool.give(who, role)));
      }
      case "take" -> {
        pool.member(who);
        // Of a site that is gone too: so it is not looked for.
        atLeastOne(asked.only("--role").all("--role"))
            .forEach(
                role -> deeds.then("take " + role + " from " + who, () -> pool.take(who, role)));
      }
      case "resend" -> {
        asked.only();
        pool.member(who);
        deeds.then("send " + who + " a first password", () -> pool.inviteAgain(who));
      }
      case "disable", "enable", "reset" -> {
        asked.only();
        pool.member(who);
        deeds.then(
            verb + " " + who,
            () -> {
              switch (verb) {
                case "disable" -> pool.disable(who);
                case "enable" -> pool.enable(who);
                default -> pool.forgetAuthenticator(who);
              }
            });
      }
      default -> throw new Arguments.Unclear("there is no \"staff " + verb + "\"");
    }
    deeds.end();
    return Commands.DONE;
  }

  private static String named(String who) {
    if (!who.matches(NAME)) {
      throw new IllegalArgumentException(
          "not a user name: "
              + who
              + "; use letters, digits, dots and hyphens, and no mail address");
    }
    return who;
  }

  private static List<String> roles(StaffWords asked, Optional<SightingStore> store, Console out) {
    var typed = asked.all("--role");
    var sites =
        typed.stream().anyMatch(role -> role.contains("@"))
            ? sites(store, out)
            : Optional.<Set<String>>empty();
    return typed.stream().map(role -> StaffRole.checked(role, sites)).toList();
  }

  private static List<String> atLeastOne(List<String> roles) throws Arguments.Unclear {
    if (roles.isEmpty()) {
      throw new Arguments.Unclear("--role is missing");
    }
    return roles;
  }
}
