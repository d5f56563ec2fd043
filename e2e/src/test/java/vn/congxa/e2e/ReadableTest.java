package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./check} shows of what Maven says: {@code local/readable.awk}. */
class ReadableTest {
  @TempDir Path folder;

  @Test
  void modules_tests_and_the_summary_stay_and_the_rest_of_a_good_build_goes() throws Exception {
    var shown =
        readable(
            """
            WARNING: A terminally deprecated method in sun.misc.Unsafe has been called
            [INFO] Scanning for projects...
            [INFO]
            [INFO] -------------------------< vn.congxa:portal >---------------------------
            [INFO] Building Domain, stores and HTTP 1.0.0-SNAPSHOT                    [3/8]
            [INFO] --------------------------------[ jar ]---------------------------------
            [INFO]
            [INFO] --- compiler:3.16.0:compile (default-compile) @ portal ---
            [INFO] Nothing to compile - all classes are up to date.
            [INFO] --- surefire:3.6.1:test (default-test) @ portal ---
            SLF4J(W): No SLF4J providers were found.
            [INFO] Running vn.congxa.site.SiteTest
            [INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in vn.congxa.site.SiteTest
            [INFO]
            [INFO] Results:
            [INFO]
            [INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0
            [INFO] --- maven-shade-plugin:3.6.2:shade (one-jar) @ portal ---
            [WARNING] a.jar, b.jar define 1 overlapping resource:
            [WARNING]   - META-INF/LICENSE
            [INFO] ------------------------------------------------------------------------
            [INFO] Reactor Summary for Cổng Xã 1.0.0-SNAPSHOT:
            [INFO]
            [INFO] Domain, stores and HTTP ............................ SUCCESS [  1.2 s]
            [INFO] ------------------------------------------------------------------------
            [INFO] BUILD SUCCESS
            [INFO] ------------------------------------------------------------------------
            [INFO] Total time:  1.3 s
            """);

    assertThat(shown)
        .isEqualTo(
            """

            [INFO] Building Domain, stores and HTTP 1.0.0-SNAPSHOT                    [3/8]
            [INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in vn.congxa.site.SiteTest
            [INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0

            [INFO] Reactor Summary for Cổng Xã 1.0.0-SNAPSHOT:
            [INFO] Domain, stores and HTTP ............................ SUCCESS [  1.2 s]
            [INFO] BUILD SUCCESS
            [INFO] Total time:  1.3 s\
            """);
  }

  @Test
  void whatever_went_wrong_stays_but_for_advice_about_maven() throws Exception {
    var failure =
        """
        [ERROR] Tests run: 4, Failures: 1, Errors: 0, Skipped: 0 <<< FAILURE! -- in vn.congxa.site.SiteTest
        [ERROR] vn.congxa.site.SiteTest.a_name_is_kept -- Time elapsed: 0.01 s <<< FAILURE!
        org.opentest4j.AssertionFailedError:
        expected: "a"
         but was: "b"
          at vn.congxa.site.SiteTest.a_name_is_kept(SiteTest.java:12)
        [WARNING] Site.java:[3,1] a warning of the compiler
          symbol: class Site
        [ERROR]   SiteTest.a_name_is_kept:12\
        """;
    var advice =
        """

        [ERROR]
        [ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
        [ERROR] Re-run Maven using the -X switch to enable full debug logging.
        [ERROR] For more information about the errors and possible solutions, please read:
        [ERROR] [Help 1] http://maven.example/MojoFailureException
        [ERROR] After correcting the problems, you can resume the build with the command
        [ERROR]   mvn <args> -rf :portal
        """;

    assertThat(readable(failure + advice)).isEqualTo(failure);
  }

  private String readable(String said) throws Exception {
    Files.writeString(folder.resolve("said"), said);
    return Shell.run("awk -f local/readable.awk " + folder.resolve("said")).output();
  }
}
