package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps every kind of page in {@code target/pages}, for {@code .ci/validate-pages}. */
class KeptPagesE2E {
  private static final Path FOLDER = TestPortal.ROOT.resolve("e2e/target/pages");

  @ParameterizedTest
  @MethodSource("vn.congxa.e2e.PageTypes#all")
  void a_page_is_kept_as_it_was_sent(String path, int status) throws IOException {
    var page = TestPortal.INSTANCE.get(path);
    assertThat(page.status()).isEqualTo(status);
    Files.createDirectories(FOLDER);

    // Addresses that begin alike are told apart by the rest of them.
    var name = path.replaceAll("[^a-z0-9-]+", "_").replaceFirst("(.{60}).*", "$1");
    var rest = Integer.toHexString(path.hashCode());
    Files.writeString(FOLDER.resolve(status + name + "." + rest + ".html"), page.body());
  }
}
