package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Attributes;

class ContentCommandIT extends CommandCase {
  @Test
  void a_folder_is_checked_without_any_portal() {
    assertThat(run(Map.of(), "check", "--content", root.toString())).isEqualTo(ContentCommand.DONE);
    assertThat(printed())
        .isEqualTo(
            "Trang thông tin điện tử xã An Bình Đông is right: 2 articles, 1 image, 0"
                + " attachments, 2 TTHC reports, 0 redirects.\n");
  }

  @Test
  void a_folder_is_imported_and_exported() throws IOException {
    assertThat(run(places(), "import", "--content", root.toString()))
        .isEqualTo(ContentCommand.DONE);
    assertThat(printed())
        .contains("[1/6] images/hoi.png: added\n", "[6/6] site.yaml: added\n", "6 added, 0 ");

    var to = out.resolve("export");
    assertThat(run(places(), "export", "--content", to.toString(), "--site", "an-binh-dong"))
        .isEqualTo(ContentCommand.DONE);
    assertThat(Trees.files(to))
        .containsKeys("site.yaml", "tthc.csv", "articles/ngay-hoi.md")
        .hasSize(5);
  }

  @Test
  void files_that_no_article_names_are_counted_and_stay_where_they_are() throws IOException {
    folder.picture("images/thua.png", Color.RED);
    folder.put("images/thumbs.db", "not an image");
    folder.put("images/.hidden", "not looked at");
    var line = "Not looked at, as no article names them: 2 files in images/.\n";

    assertThat(run(Map.of(), "check", "--content", root.toString())).isEqualTo(ContentCommand.DONE);
    assertThat(printed()).contains("1 image,").endsWith(line);
    assertThat(run(places(), "import", "--content", root.toString()))
        .isEqualTo(ContentCommand.DONE);
    assertThat(printed()).contains("6 added, 0 ").endsWith(line);
    assertThat(Trees.files(media)).hasSize(3);
  }

  @Test
  void warnings_are_printed_and_counted_and_stop_nothing() throws IOException {
    folder.replace("articles/ngay-hoi.md", "Một đoạn", "Lóa mïa n¨m nay chÝn ®Òu kh¾p ®ång");
    var lines =
        "Warning: articles/ngay-hoi.md:13: seems to be in TCVN3, which can be read in an old font"
            + " alone: make Unicode of it\n1 warning.\n";

    assertThat(run(Map.of(), "check", "--content", root.toString())).isEqualTo(ContentCommand.DONE);
    assertThat(printed()).startsWith(lines + "Trang thông tin điện tử xã An Bình Đông is right: ");
    assertThat(run(places(), "import", "--content", root.toString()))
        .isEqualTo(ContentCommand.DONE);
    assertThat(printed()).contains(lines + "6 added, ");
  }

  @Test
  void a_conflict_is_told_by_the_exit_code() throws IOException {
    run(places(), "import", "--content", root.toString());
    folder.replace("tthc.csv", ",,25,1", ",,26,1");

    assertThat(run(places(), "import", "--content", root.toString()))
        .isEqualTo(ContentCommand.KEPT_EDITS);
    assertThat(printed()).contains("tthc.csv 2026-02: NOT IMPORTED", "see docs/content-folder.md");
  }

  @Test
  void lists_are_made_anew_for_one_site_or_all() {
    run(places(), "import", "--content", root.toString());
    printed();

    assertThat(run(places(), "rebuild")).isEqualTo(ContentCommand.DONE);
    assertThat(printed()).isEqualTo("an-binh-dong: was right\n");
    for (var sk : List.of("list", "map")) {
      var key = Attributes.key("an-binh-dong", sk);
      db.client().deleteItem(r -> r.tableName(db.table("ContentTable")).key(key));
    }
    var newest = Attributes.key("an-binh-dong", "newest");
    db.client().deleteItem(r -> r.tableName(db.table("TthcTable")).key(newest));
    assertThat(run(places(), "rebuild", "--site", "an-binh-dong")).isEqualTo(ContentCommand.DONE);
    assertThat(printed()).isEqualTo("an-binh-dong: list, map\n");
    assertThat(db.client().getItem(r -> r.tableName(db.table("TthcTable")).key(newest)).hasItem())
        .isTrue();

    assertThat(run(places(), "rebuild", "--site", "khong-co")).isEqualTo(ContentCommand.NOT_DONE);
    assertThat(printed()).isEqualTo("there is no site khong-co\n");
  }

  @Test
  void a_search_index_is_made_where_the_table_says_something_else_or_a_site_is_named() {
    run(places(), "import", "--content", root.toString());
    printed();
    var places = places();
    places.put("SEARCH_FOLDER", out.resolve("search").toString());

    assertThat(run(places, "rebuild")).isEqualTo(ContentCommand.DONE);
    assertThat(printed()).isEqualTo("an-binh-dong: search\n");
    run(places, "rebuild");
    assertThat(printed()).isEqualTo("an-binh-dong: was right\n");
    run(places, "rebuild", "--site", "an-binh-dong");
    assertThat(printed()).isEqualTo("an-binh-dong: search\n");
  }

  @Test
  void ways_are_listed_and_taken_away() throws IOException {
    folder.put("redirects.csv", "from,to\n/Xem.aspx?So=7,/tthc\n");
    run(places(), "import", "--content", root.toString());
    printed();

    assertThat(run(places(), "ways", "--site", "an-binh-dong")).isEqualTo(ContentCommand.DONE);
    assertThat(printed()).startsWith("/xem.aspx?so=7  /tthc  import  20");

    var take = new String[] {"ways", "--site", "an-binh-dong", "--take", "/XEM.aspx?so=7"};
    assertThat(run(places(), take)).isEqualTo(ContentCommand.DONE);
    assertThat(printed()).isEqualTo("Nothing leads on from /xem.aspx?so=7 any more.\n");
    assertThat(run(places(), take)).isEqualTo(ContentCommand.NOT_DONE);
    assertThat(printed()).isEqualTo("No way begins at /xem.aspx?so=7.\n");
  }
}
