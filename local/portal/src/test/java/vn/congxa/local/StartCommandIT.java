package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.local.gateway.RawClient;

/** What a portal shows that was given no content of its own. */
class StartCommandIT {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final Path SAMPLE = ROOT.resolve("local/samples/an-binh-dong");

  @TempDir Path data;

  private final List<Path> loaded = new ArrayList<>();

  @Test
  void a_new_portal_shows_the_sample_and_loads_it_once() {
    assertThat(articles(start(Optional.empty()))).isEqualTo(200);
    assertThat(articles(start(Optional.empty()))).isEqualTo(200);

    assertThat(loaded).containsExactly(SAMPLE);
  }

  @Test
  void an_import_that_was_broken_off_is_taken_up_by_the_next_start() {
    var options = new Options(ROOT, 0, Optional.empty(), Optional.of(data));
    ContentLoader unplugged =
        (folder, environment, _) -> new FolderLoader().load(folder, environment, new Unplugged());
    assertThatThrownBy(() -> new StartCommand(unplugged).start(options)).hasMessage("unplugged");

    assertThat(articles(start(Optional.empty()))).isEqualTo(200);
  }

  @Test
  void tables_that_another_command_made_and_left_empty_are_filled() {
    Backend.open(ROOT, Optional.of(data)).close(); // as an export before the first start does

    assertThat(articles(start(Optional.empty()))).isEqualTo(200);
  }

  @Test
  void a_portal_that_has_a_site_keeps_to_it() {
    assertThat(articles(start(Optional.of(SAMPLE)))).isEqualTo(200);
    loaded.clear();

    start(Optional.empty()).close();

    assertThat(loaded).isEmpty();
  }

  /** Fails once five files are told to be stored, as far as the tables can tell like a kill. */
  private static final class Unplugged extends PrintStream {
    private int lines;

    Unplugged() {
      super(nullOutputStream());
    }

    @Override
    public void println(@Nullable String line) {
      lines++;
      if (lines == 5) {
        throw new StartFailure("unplugged");
      }
    }
  }

  private LocalPortal start(Optional<Path> content) {
    return new StartCommand(this::load).start(new Options(ROOT, 0, content, Optional.of(data)));
  }

  private void load(Path folder, Map<String, String> environment, PrintStream out) {
    loaded.add(folder);
    new FolderLoader().load(folder, environment, new PrintStream(OutputStream.nullOutputStream()));
  }

  private static int articles(LocalPortal portal) {
    try (portal) {
      return RawClient.get(portal.address(), "/api/articles").status();
    }
  }
}
