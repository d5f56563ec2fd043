package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.congxa.media.document.SampleDocuments;

/** The same name is the same, on whatever machine and by whatever editor it was written. */
class FileNamesTest extends FolderCase {
  @Test
  void files_named_on_macos_are_found_by_the_name_that_people_write() throws Exception {
    folder.extras();
    folder.picture("images/" + apart("ảnh hội.png"), Color.RED);
    folder.put("files/" + apart("kế hoạch.pdf"), SampleDocuments.pdf("Hội"));
    folder.replace(
        "articles/ngay-hoi.md", "file: ../images/hoi.png", "file: ../images/ảnh hội.png");
    folder.replace("articles/ngay-hoi.md", "(../images/hoi.png)", "(<../images/ảnh hội.png>)");
    folder.replace("articles/ngay-hoi.md", "ke-hoach.pdf", "kế hoạch.pdf");

    var content = ContentFolder.read(root, CLOCK);

    assertThat(content.images())
        .extracting(FolderImage::path)
        .containsExactly("images/" + apart("ảnh hội.png"));
    assertThat(content.attachments()).hasSize(1);
    assertThat(content.unnamed()).isEqualTo(new Unnamed(1, 1));
  }

  @Test
  void a_name_taken_apart_finds_a_file_whose_name_is_composed() throws Exception {
    folder.picture("images/ảnh.png", Color.RED);
    folder.replace("articles/ngay-hoi.md", "../images/hoi.png", "../images/" + apart("ảnh.png"));

    assertThat(ContentFolder.read(root, CLOCK).images())
        .extracting(FolderImage::path)
        .containsExactly("images/ảnh.png");
  }

  @Test
  void a_percent_encoded_name_finds_its_file_unless_one_is_named_so() throws Exception {
    folder.picture("images/anh 1+1.png", Color.RED);
    folder.replace("articles/ngay-hoi.md", "(../images/hoi.png)", "(../images/anh%201+1.png)");
    folder.picture("images/50%25.png", Color.BLUE);
    folder.picture("images/50%.png", Color.GREEN);
    folder.replace("articles/ngay-hoi.md", "../images/hoi.png", "../images/50%25.png");

    assertThat(ContentFolder.read(root, CLOCK).images())
        .extracting(FolderImage::path)
        .containsExactly("images/50%25.png", "images/anh 1+1.png");
  }

  @Test
  void a_percent_encoded_name_leads_nowhere_else() throws IOException {
    folder.put("secret.png", "x");
    folder.replace(
        "articles/ngay-hoi.md", "(../images/hoi.png)", "(../images/%2E%2E%2Fsecret.png)");
    folder.replace("articles/ngay-hoi.md", "../images/hoi.png", "../images/hoi%.png");

    assertThat(faults())
        .containsExactly(
            "articles/ngay-hoi.md:8: ../images/hoi%.png: there is no such file",
            "articles/ngay-hoi.md:15: ../images/%2E%2E%2Fsecret.png: there is no such file",
            "secret.png: is no part of a content folder");
  }

  @Test
  void two_files_of_one_name_are_a_fault() throws IOException {
    folder.picture("images/ảnh.png", Color.RED);
    folder.picture("images/" + apart("ảnh.png"), Color.BLUE);

    assertThat(faults())
        .containsExactly(
            "images/ảnh.png: has the name of another file, its letters composed otherwise");
  }

  private static String apart(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD);
  }
}
