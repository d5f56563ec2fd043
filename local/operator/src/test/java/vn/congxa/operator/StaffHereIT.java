package vn.congxa.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.folder.Console;
import vn.congxa.newsroom.StaffProfile;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.operator.staff.StaffFile;

/** Staff and programs of a portal on this machine. */
class StaffHereIT extends StaffCase {
  private static final String INVITE = "invite lan.tran --mail lan.tran@example.vn --role ";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path data;

  @Override
  Place place() {
    return new Somewhere(db.variables(), Optional.empty(), Optional.of(data));
  }

  @Test
  void somebody_is_invited_gets_a_role_more_and_loses_one() {
    assertThat(run(INVITE + "clerk@an-binh-dong")).isZero();
    assertThat(run("give lan.tran --role writer --role editor")).isZero();
    assertThat(run("take lan.tran --role editor")).isZero();
    assertThat(run("disable lan.tran")).isZero();

    assertThat(run("")).isZero();
    assertThat(printed().lines().skip(1))
        .singleElement()
        .asString()
        .contains("lan.tran", "lan.tran@example.vn", "disabled", "clerk@an-binh-dong writer")
        .doesNotContain("editor");
    assertThat(run("enable lan.tran")).isZero();
    assertThat(StaffFile.read(data.resolve(StaffFile.NAME)).people())
        .allMatch(person -> person.isEnabled());
  }

  @Test
  void a_list_tells_when_somebody_was_last_in_the_console() {
    run(INVITE + "clerk");
    var seen = Instant.parse("2026-05-04T18:30:00Z"); // after midnight in the office
    new StaffStore(db.client(), db.table("NewsroomTable"))
        .keep("an-binh-dong", StaffProfile.named("local-lan.tran", "Lan", seen));

    run("");

    assertThat(printed()).contains("2026-05-05").doesNotContain("18:30");
  }

  @Test
  void a_dry_run_says_what_would_be_done_and_does_nothing() {
    assertThat(run(INVITE + "clerk --dry-run")).isZero();

    assertThat(printed()).contains("Would invite lan.tran.", "Would give clerk", "Nothing was");
    assertThat(data.resolve(StaffFile.NAME)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "invite lan.tran --mail lan.tran@example.vn --role mayor, there is no role mayor: writer",
    "invite lan.tran --mail lan.tran@example.vn --role clerk@nowhere, there is no site nowhere; there are an-binh-dong",
    "invite lan.tran --mail nothing --role clerk, not a mail address: nothing",
    "invite lan@example.vn --mail lan@example.vn, not a user name: lan@example.vn",
    "give nobody --role clerk, there is no nobody",
    "disable nobody, there is no nobody",
    "program --name mot-cua --site nowhere, there is no site nowhere",
    "program --name Mot_Cua --site an-binh-dong, not a program",
    "program --name mot-cua --renew, there is no program mot-cua",
    "program --name mot-cua --remove, there is no program mot-cua"
  })
  void what_cannot_be_is_told_in_a_line_and_changes_nothing(String line, String why) {
    assertThat(run(line)).isEqualTo(Commands.NOT_DONE);

    assertThat(printed().lines()).anyMatch(told -> told.startsWith(why));
    assertThat(data.resolve(StaffFile.NAME)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fly lan.tran",
        "invite",
        "invite lan.tran",
        "give lan.tran --role",
        "give lan.tran --mail a@b.vn --role clerk",
        "invite a b --mail a@b.vn",
        "program --name mot-cua",
        "program mot-cua",
        "list --fast",
        "program --name mot-cua --site an-binh-dong --renew"
      })
  void words_that_mean_nothing_are_answered_with_those_that_do(String line) {
    assertThat(run(line)).isEqualTo(Commands.MISUNDERSTOOD);

    assertThat(printed()).contains("staff invite USER --mail ADDRESS");
  }

  @Test
  void who_is_there_already_is_not_invited_twice() {
    run(INVITE + "clerk");

    assertThat(run(INVITE + "admin")).isEqualTo(Commands.NOT_DONE);
    assertThat(printed()).contains("lan.tran is there already");
  }

  @Test
  void a_programs_secret_is_shown_once_renewed_and_forgotten() {
    assertThat(run("program --name mot-cua --site an-binh-dong")).isZero();
    var client = printed("Client id:");
    var first = printed("Client secret:");
    assertThat(first).hasSizeGreaterThan(30);

    assertThat(run("program --name mot-cua --site an-binh-dong")).isZero();
    assertThat(printed()).doesNotContain(first).contains("--renew makes another");

    assertThat(run("program --name mot-cua --renew")).isZero();
    var second = printed("Client secret:");
    assertThat(printed("Client id:")).isEqualTo(client);
    var known = StaffFile.read(data.resolve(StaffFile.NAME)).programs().getFirst();
    assertThat(known.knows(first) && known.knows(second)).isTrue();
    assertThat(known.scopes()).containsExactly("cong-xa:mot-cua/clerk@an-binh-dong");

    assertThat(run("program --name mot-cua --forget-former")).isZero();
    var left = StaffFile.read(data.resolve(StaffFile.NAME)).programs().getFirst();
    assertThat(left.knows(first)).isFalse();
    assertThat(left.knows(second)).isTrue();

    assertThat(run("program")).isZero();
    assertThat(printed()).contains("mot-cua", client, "an-binh-dong").doesNotContain(second);
    assertThat(run("program --name mot-cua --remove")).isZero();
    assertThat(StaffFile.read(data.resolve(StaffFile.NAME)).programs()).isEmpty();
  }

  @Test
  void while_the_portal_runs_sites_are_taken_on_trust_and_this_is_said() {
    var running = new Somewhere(Map.of(), Optional.empty(), Optional.of(data));
    var words = List.of("staff", "program", "--name", "a", "--site", "an-binh-tay");
    var printed = new ByteArrayOutputStream();
    var out = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(Commands.run(new StaffCommand(), words, running, out)).isZero();
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("is not checked");
  }
}
