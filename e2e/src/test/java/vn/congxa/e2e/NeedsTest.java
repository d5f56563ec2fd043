package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts do about what a machine lacks: {@code local/needs.sh}. */
class NeedsTest {
  private static final String INSTALL =
      "apt-get --quiet --yes -o DPkg::Lock::Timeout=300 install --no-install-recommends ";

  @TempDir Path folder;

  private FakeMachine machine;

  @BeforeEach
  void aBareMachine() {
    machine = new FakeMachine(folder);
  }

  @Test
  void root_installs_all_that_is_missing_in_one_go_and_says_so_first() throws Exception {
    var outcome = machine.asRoot().need("jdk maven curl npm");

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output())
        .isEqualTo("try: installing with apt-get what is missing: a JDK 25, Maven, curl, npm");
    assertThat(machine.log())
        .containsExactly(
            "apt-get --quiet --yes update",
            INSTALL + "openjdk-25-jdk-headless maven curl nodejs npm");
  }

  @Test
  void a_sudo_that_asks_for_no_password_is_used() throws Exception {
    var outcome = machine.withSudo().need("maven");

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(outcome.output()).isEqualTo("try: installing with apt-get what is missing: Maven");
    assertThat(machine.log())
        .containsSubsequence(
            "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes update",
            INSTALL + "maven");
  }

  @Test
  void where_neither_may_be_one_line_names_everything_with_the_one_command() throws Exception {
    var missing = "try: missing: a JDK 25, Maven; get it ";

    var without = machine.need("jdk maven");
    var asking = machine.withSudoThatAsks().need("jdk maven");

    assertThat(without.exit()).isEqualTo(1);
    assertThat(without.output())
        .isEqualTo(
            missing
                + "as root with"
                + " 'apt-get update && apt-get install openjdk-25-jdk-headless maven'");
    assertThat(asking.exit()).isEqualTo(1);
    assertThat(asking.output())
        .isEqualTo(
            missing
                + "with"
                + " 'sudo apt-get update && sudo apt-get install openjdk-25-jdk-headless maven'");
    assertThat(machine.log()).isEmpty();
  }

  @Test
  void what_is_there_is_not_asked_for() throws Exception {
    machine.program("mvn", "");
    machine.program("curl", "");

    var outcome = machine.asRoot().need("maven curl");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.output()).isEmpty();
    assertThat(machine.log()).isEmpty();
  }

  @Test
  void what_the_distribution_lacks_is_told_and_the_rest_installed() throws Exception {
    var outcome = machine.asRoot().with("LACKS", "openjdk-25-jdk-headless").need("jdk maven");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .isEqualTo(
            "try: installing with apt-get what is missing: a JDK 25, Maven\n"
                + "try: missing: a JDK 25; docs/build.md says where to get a JDK 25");
    assertThat(machine.log()).last().isEqualTo(INSTALL + "maven");
  }

  @Test
  void without_root_too_nobody_is_sent_for_a_package_that_does_not_exist() throws Exception {
    var outcome = machine.with("LACKS", "openjdk-25-jdk-headless").need("jdk maven");

    assertThat(outcome.output())
        .isEqualTo(
            "try: missing: a JDK 25, Maven;"
                + " get it as root with 'apt-get update && apt-get install maven';"
                + " docs/build.md says where to get a JDK 25");
  }

  @Test
  void before_the_first_lists_every_package_may_exist() throws Exception {
    var outcome = machine.with("NO_LISTS", "yes").need("jdk maven");

    assertThat(outcome.output()).contains("apt-get install openjdk-25-jdk-headless maven'");
  }

  @Test
  void a_browser_named_but_absent_is_not_replaced() throws Exception {
    var outcome = machine.asRoot().with("CHROMIUM", "/nowhere/chromium").need("chromium");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .isEqualTo("try: missing: Chromium; docs/build.md says where to get Chromium");
    assertThat(machine.log()).isEmpty();
  }

  @Test
  void an_installation_that_fails_is_told_with_its_reason() throws Exception {
    var outcome = machine.asRoot().with("BROKEN", "maven").need("maven");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output().lines())
        .containsExactly(
            "try: installing with apt-get what is missing: Maven",
            "E: the mirror is broken",
            "try: missing: Maven;"
                + " get it as root with 'apt-get update && apt-get install maven'");
  }

  @Test
  void the_portal_does_not_start_without_maven_and_says_so_in_one_line() throws Exception {
    var project = folder.resolve("project");
    Files.createDirectories(project.resolve("local"));
    for (var file :
        new String[] {"run", "local/needs.sh", "local/find-jdk.sh", "local/narrate.sh"}) {
      Files.copy(TestPortal.ROOT.resolve(file), project.resolve(file));
    }
    var outcome = machine.with("JAVA_HOME", System.getProperty("java.home")).run("./run", project);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.output())
        .isEqualTo(
            "run: missing: Maven;"
                + " get it as root with 'apt-get update && apt-get install maven'");
  }

  @Test
  void a_jdk_that_maven_was_told_of_is_found() throws Exception {
    var home = Files.createDirectories(folder.resolve("elsewhere/jdk"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.2\"\n");
    Files.createDirectories(home.resolve("bin"));
    Files.createFile(
        home.resolve("bin/javac"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    Files.writeString(
        Files.createDirectories(folder.resolve("home/.m2")).resolve("toolchains.xml"),
        """
        <toolchains>
          <toolchain>
            <type>jdk</type>
            <configuration><jdkHome>%s</jdkHome></configuration>
          </toolchain>
          <toolchain>
            <type>jdk</type>
            <configuration>
              <jdkHome> %s </jdkHome>
            </configuration>
          </toolchain>
        </toolchains>
        """
            .formatted(folder.resolve("jdk-17"), home));

    var outcome =
        machine.run(". local/find-jdk.sh\nfind_jdk\necho \"$JAVA_HOME\"", TestPortal.ROOT);

    assertThat(outcome.output()).isEqualTo(home.toString());
  }
}
