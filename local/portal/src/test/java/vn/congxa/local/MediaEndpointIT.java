package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.local.gateway.RawClient;
import vn.congxa.media.FolderObjectStore;
import vn.congxa.media.MediaFile;
import vn.congxa.media.MediaType;

/** Where the address leads that read-media gives for a large file. */
class MediaEndpointIT {
  private static final byte[] BYTES = "as if it were an image".getBytes(StandardCharsets.US_ASCII);
  private static final MediaFile FILE = MediaFile.of("an-binh-dong", BYTES, MediaType.PNG);

  @TempDir Path data;
  private LocalPortal portal;

  @BeforeEach
  void start() {
    var options = new Options(Fixture.ROOT, 0, Optional.empty(), Optional.of(data));
    portal = LocalPortal.start(options, (_, _, _) -> {}, System.out);
    new FolderObjectStore(data.resolve("media")).put(FILE.key(), BYTES, MediaType.PNG);
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void a_file_is_answered_with_its_type() {
    var reply = RawClient.get(portal.address(), "/_local/" + FILE.key());

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.headers("content-type")).containsExactly("image/png");
    assertThat(reply.body()).isEqualTo("as if it were an image");
  }

  @Test
  void what_is_not_there_or_cannot_be_a_name_of_ours_is_not_found() {
    var other = FILE.key().replace("an-binh-dong", "an-binh-tay");

    for (var path : List.of(other, "media/", "media/lock", "media/..%2Flock", "media/../lock")) {
      assertThat(RawClient.get(portal.address(), "/_local/" + path).status())
          .as(path)
          .isIn(400, 404);
    }
  }

  @Test
  void files_are_only_read_here() {
    var reply =
        RawClient.send(portal.address(), "PUT", "/_local/" + FILE.key(), List.of(), new byte[1]);

    assertThat(reply.status()).isEqualTo(404);
  }
}
