package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final Instant WRITTEN = Instant.parse("2026-03-01T05:00:00Z");
  private static final Figure PHOTO = new Figure("xa.1.jpg", "Cánh đồng", null, 1, 1);
  private static final Figure DRAWING = new Figure("xa.2.png", "Bản vẽ", "Bản vẽ kênh", 80, 60);

  @Test
  void others_know_it_by_its_picture_and_else_by_the_first_of_its_body() {
    assertThat(article(PHOTO, List.of(DRAWING), WRITTEN).preview()).isEqualTo(PHOTO);
    assertThat(article(null, List.of(DRAWING, PHOTO), WRITTEN).preview()).isEqualTo(DRAWING);
    assertThat(article(null, List.of(), WRITTEN).preview()).isNull();
  }

  @Test
  void readers_have_something_new_when_it_changes_and_when_it_comes_out() {
    assertThat(article(null, List.of(), WRITTEN.minusSeconds(1)).headline().changedAt())
        .isEqualTo(WRITTEN);
    assertThat(article(null, List.of(), WRITTEN.plusSeconds(1)).headline().changedAt())
        .isEqualTo(WRITTEN.plusSeconds(1));
  }

  @Test
  void its_files_are_served_from_the_media() {
    var form = new Attachment("xa.3.pdf", "Mẫu đơn", 1);

    assertThat(PHOTO.url()).isEqualTo("/media/xa.1.jpg");
    assertThat(form.url()).isEqualTo("/media/xa.3.pdf");
    assertThat(form.type()).isEqualTo("pdf");
  }

  @Test
  void an_empty_file_and_a_picture_without_an_extent_are_none() {
    assertThatThrownBy(() -> new Attachment("xa.3.pdf", "Mẫu đơn", 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Figure("xa.1.jpg", "", null, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Figure("xa.1.jpg", "", null, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Article article(@Nullable Figure image, List<Figure> figures, Instant updated) {
    return new Article(
        new Slug("dap-moi"),
        new Slug("tin-tuc"),
        "Đập mới",
        "",
        "<p>Nước về.</p>",
        image,
        "Ban Biên tập",
        null,
        WRITTEN,
        Status.PUBLISHED,
        null,
        updated,
        1,
        figures,
        List.of(),
        List.of(),
        List.of());
  }
}
