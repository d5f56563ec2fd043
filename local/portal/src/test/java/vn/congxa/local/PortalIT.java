package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congxa.local.Portals.staff;
import static vn.congxa.local.Portals.start;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.local.gateway.RawClient;
import vn.congxa.staff.Role;

class PortalIT {
  @TempDir Path folder;

  @Test
  void a_function_sees_the_templates_environment_led_to_this_machine() {
    try (var portal = start(Options.forTests(Fixture.ROOT))) {
      var reply = staff(portal, portal.signIn().accessToken(Role.CLERK));

      assertThat(reply.at("NOTES_TABLE")).isEqualTo("NotesTable");
      assertThat(reply.at("AWS_ENDPOINT_URL_DYNAMODB"))
          .isEqualTo(portal.tablesAddress().toString());
      assertThat(reply.at("AWS_REGION")).isEqualTo("ap-southeast-1");
      assertThat(Path.of(String.valueOf(reply.at("MEDIA_FOLDER")))).isDirectory();
      assertThat(reply.names()).doesNotContain("SECRET");
    }
  }

  @Test
  void pages_are_answered_at_every_host() {
    try (var portal = start(Options.forTests(Fixture.ROOT))) {
      for (var host : List.of("xa.example.vn", "localhost", "192.168.1.5:8080")) {
        var page = RawClient.get(portal.address(), "/notes/1", "Host: " + host);
        assertThat(page.status()).isEqualTo(404);
      }
    }
  }

  @Test
  void content_is_loaded_once_the_tables_exist_and_before_the_gateway_opens() {
    List<Map<String, String>> seen = new ArrayList<>();
    ContentLoader loader =
        (content, environment, _) -> {
          assertThat(content).isEqualTo(folder);
          seen.add(environment);
        };
    var options = new Options(Fixture.ROOT, 0, Optional.of(folder), Optional.empty());

    LocalPortal.start(options, loader, System.out).close();

    assertThat(seen)
        .singleElement()
        .satisfies(environment ->
            assertThat(environment)
                .containsEntry("NOTES_TABLE", "NotesTable")
                .containsKeys("AWS_ENDPOINT_URL_DYNAMODB", "MEDIA_FOLDER"));
  }

  @Test
  void a_faulty_content_folder_keeps_the_portal_from_starting_and_nothing_stays_locked() {
    var options = new Options(Fixture.ROOT, 0, Optional.of(folder), Optional.of(folder));
    ContentLoader faulty =
        (_, _, _) -> {
          throw new StartFailure("3 faults");
        };

    assertThatThrownBy(() -> LocalPortal.start(options, faulty, System.out)).hasMessage("3 faults");

    LocalPortal.start(options, (_, _, _) -> {}, System.out).close();
  }

  @Test
  void what_was_kept_in_memory_leaves_no_files_behind() {
    Path media;
    try (var portal = start(Options.forTests(Fixture.ROOT))) {
      media =
          Path.of(
              String.valueOf(
                  staff(portal, portal.signIn().accessToken(Role.ADMIN)).at("MEDIA_FOLDER")));
      assertThat(media).isDirectory();
    }
    assertThat(media.getParent()).doesNotExist();
  }

  @Test
  void a_busy_port_and_a_data_folder_in_use_are_told_apart() throws Exception {
    var kept = new Options(Fixture.ROOT, 0, Optional.empty(), Optional.of(folder));
    try (var portal = start(kept);
        var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> start(kept))
          .isInstanceOf(StartFailure.class)
          .hasMessage(
              "the data folder " + folder + " is in use by another portal; choose one with --data");
      int port = portal.address().getPort();
      for (int busy : List.of(port, other.getLocalPort())) {
        assertThatThrownBy(
                () -> start(new Options(Fixture.ROOT, busy, Optional.empty(), Optional.of(folder))))
            .isInstanceOf(StartFailure.class)
            .hasMessageContaining("port " + busy + " cannot be opened");
      }
    }
  }

  @Test
  void a_data_folder_that_cannot_be_made_is_named() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    var options = new Options(Fixture.ROOT, 0, Optional.empty(), Optional.of(file.resolve("data")));

    assertThatThrownBy(() -> start(options))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("cannot write to the data folder " + file.resolve("data"));
  }
}
