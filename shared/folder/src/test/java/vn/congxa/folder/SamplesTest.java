package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Slug;

/** The folder that the portal on one machine shows when it is given none. */
class SamplesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("project.root", "."), "local/samples/an-binh-dong");

  @Test
  void the_samples_are_right_and_every_section_has_articles() throws FaultyFolder {
    var content = ContentFolder.read(SAMPLES, Clock.systemUTC());

    assertThat(content.articles()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(content.reports()).hasSize(17);
    for (var section : content.site().sections()) {
      assertThat(content.articles().stream().map(a -> a.article().section()))
          .contains(section.slug());
    }
  }

  @Test
  void an_address_is_made_of_its_title() throws FaultyFolder {
    for (var given : ContentFolder.read(SAMPLES, Clock.systemUTC()).articles()) {
      var article = given.article();
      assertThat(article.slug()).isEqualTo(Slug.of(article.title()));
    }
  }

  @Test
  void pictures_are_light_enough_for_a_telephone() throws FaultyFolder {
    for (var image : ContentFolder.read(SAMPLES, Clock.systemUTC()).images()) {
      assertThat(SAMPLES.resolve(image.path()))
          .satisfies(path -> assertThat(path.toFile().length()).isLessThan(60 * 1024));
    }
  }
}
