package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a text would lose on its way to readers is a fault, and told where it stands. */
class LostTest extends FolderCase {
  private static final String FILE = "articles/ngay-hoi.md";

  @Test
  void what_an_article_cannot_have_is_a_fault_with_its_line() throws IOException {
    folder.replace(
        FILE,
        "Một đoạn **đậm**.",
        """
        Xem:

        <div>
        <iframe src="https://phim.example.vn/1"></iframe>
        </div>

        [gallery ids="1"] <img data-src="/a.jpg">\
        """);

    assertThat(faults())
        .containsExactly(
            FILE
                + ":16: <iframe> https://phim.example.vn/1: an article cannot have it: write a"
                + " link to it, or show a picture",
            FILE
                + ":19: [gallery ids=\"1\"]: means something to another portal alone: write what"
                + " readers shall see, or \\ before it",
            FILE + ":19: <img>: does not say which picture: write its address in src");
  }

  @Test
  void a_place_whose_picture_is_still_to_be_brought_is_a_fault_with_its_line() throws Exception {
    folder.replace(FILE, "đậm**.", "đậm**.\n\n<figure data-missing=\"Chợ\"></figure>");

    assertThat(faults())
        .containsExactly(FILE + ":15: data-missing: bring the picture, or take its place out");
  }

  @Test
  void a_picture_that_the_pages_would_block_is_a_fault_with_its_line() throws Exception {
    folder.replace(FILE, "đậm**.", "đậm**.\n\n![Chợ](HTTP://anh.example.vn/cho.jpg)");
    folder.replace(FILE, "![Trống", "<img src=\"http://anh.example.vn/b.jpg\">\n\n![Trống");

    assertThat(faults())
        .containsExactly(
            FILE
                + ":15: HTTP://anh.example.vn/cho.jpg: pages show no picture over http: write"
                + " https://, or put it in images/",
            FILE
                + ":17: http://anh.example.vn/b.jpg: pages show no picture over http: write"
                + " https://, or put it in images/");

    folder.make();
    folder.replace(FILE, "đậm**.", "đậm**.\n\n![Chợ](https://anh.example.vn/cho.jpg)");
    assertThat(ContentFolder.read(root, CLOCK).articles().get(1).article().body())
        .contains("src=\"https://anh.example.vn/cho.jpg\"");
  }

  @Test
  void each_of_many_addresses_is_told_on_its_own_line() throws IOException {
    var links =
        IntStream.range(0, 50)
            .mapToObj(i -> "[x](trang-" + i + ".html) ![](anh-" + i + ".png)")
            .collect(Collectors.joining("\n"));
    folder.put("articles/nhieu.md", FolderMaker.SECOND + "\n" + links + "\n");

    var faults = faults();
    assertThat(faults).hasSize(100);
    assertThat(faults.get(99)).startsWith("articles/nhieu.md:62: ").contains("-49.");
    assertThat(faults.get(0)).startsWith("articles/nhieu.md:13: ").contains("-0.");
  }
}
