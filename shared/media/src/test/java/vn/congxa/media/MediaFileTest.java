package vn.congxa.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediaFileTest {
  private static final byte[] CONTENT = "one image".getBytes(StandardCharsets.UTF_8);

  @Test
  void a_name_is_made_of_the_site_the_content_and_the_type() {
    var file = MediaFile.of("an-binh-dong", CONTENT, MediaType.JPG);

    assertThat(file.name()).isEqualTo("an-binh-dong.7ae68a389899aa13ac859143c5bb313b.jpg");
    assertThat(file.key()).isEqualTo("media/" + file.name());
    assertThat(file.url()).isEqualTo("/media/" + file.name());
  }

  @Test
  void a_name_read_again_is_the_same_file() {
    var file = MediaFile.of("an-binh-dong", CONTENT, MediaType.WEBP);

    assertThat(MediaFile.parse(file.name())).contains(file);
  }

  @Test
  void a_smaller_copy_has_the_name_of_its_original_and_its_width() {
    var original = MediaFile.of("an-binh-dong", CONTENT, MediaType.PNG);
    var copy = original.copy(MediaType.WEBP, 640);

    assertThat(copy.name()).isEqualTo("an-binh-dong.7ae68a389899aa13ac859143c5bb313b.640.webp");
    assertThat(MediaFile.parse(copy.name())).contains(copy);
    assertThat(copy.version()).isNotEqualTo(original.version());
  }

  @Test
  void an_image_whose_copies_are_made_otherwise_has_a_name_of_its_own_and_so_have_they() {
    var first = MediaFile.of("an-binh-dong", CONTENT, MediaType.PNG);
    var second = first.made(2);

    assertThat(first.made(1)).isEqualTo(first);
    assertThat(second.name()).isEqualTo("an-binh-dong." + first.hash() + "-2.png");
    assertThat(second.copy(MediaType.JPG, 640).name())
        .isEqualTo("an-binh-dong." + first.hash() + "-2.640.jpg");
    for (var file : List.of(second, first.made(12), second.copy(MediaType.WEBP, 320))) {
      assertThat(MediaFile.parse(file.name())).contains(file);
    }
    for (var name :
        List.of("-1.png", "-0.png", "-02.png", "-100.png", "-.png", "-2.pdf", "-2-2.png")) {
      assertThat(MediaFile.parse("x." + first.hash() + name)).as(name).isEmpty();
    }
    assertThat(MediaFile.ofWhateverMaking("<a b-2.png>" + second.url() + " " + first.url() + "-2"))
        .isEqualTo("<a b-2.png>" + first.url() + " " + first.url() + "-2");
  }

  @Test
  void what_is_not_one_of_our_names_is_no_file() {
    var hash = "0123456789abcdef0123456789abcdef";
    assertThat(MediaFile.parse("x." + hash + ".jpg")).isPresent();
    for (var type : MediaType.values()) {
      assertThat(MediaFile.parse("x." + hash + "." + type.extension())).isPresent();
    }
    assertThat(MediaFile.parse("x." + hash + ".svg")).isEmpty();
    assertThat(MediaFile.parse("x." + hash + ".html")).isEmpty();
    assertThat(MediaFile.parse("x." + hash + ".zip")).isEmpty();
    assertThat(MediaFile.parse("x." + hash + ".640.pdf")).isEmpty();
    assertThat(MediaFile.parse("x." + hash + ".jpg.svg")).isEmpty();
    assertThat(MediaFile.parse("x." + hash + ".640.jpg")).isPresent();
    assertThat(MediaFile.parse("x." + hash + ".640.png")).isEmpty();
    assertThat(MediaFile.parse("x." + hash + ".0640.jpg")).isEmpty();
    assertThat(MediaFile.parse("x." + hash + ".64000.jpg")).isEmpty();
    assertThat(MediaFile.parse("x." + hash + ".640.640.jpg")).isEmpty();
    assertThat(MediaFile.parse("x." + hash + "..jpg")).isEmpty();
    assertThat(MediaFile.parse("../x." + hash + ".jpg")).isEmpty();
    assertThat(MediaFile.parse("X." + hash + ".jpg")).isEmpty();
    assertThat(MediaFile.parse("x." + hash.substring(1) + ".jpg")).isEmpty();
    assertThat(MediaFile.parse("x".repeat(500) + "." + hash + ".jpg")).isEmpty();
    assertThat(MediaFile.parse("")).isEmpty();
  }
}
