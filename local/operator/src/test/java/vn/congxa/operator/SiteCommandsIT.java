package vn.congxa.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.folder.Console;
import vn.congxa.stack.DynamoDbLocal;

/** Sites listed, taken out and merged, on a portal on this machine. */
class SiteCommandsIT {
  private static final String SITE =
      """
      id: COMMUNE
      name: Xã COMMUNE
      hosts: [COMMUNE.example.vn]
      timeZone: Asia/Ho_Chi_Minh
      editorInChief: Đỗ Thị Mẫu
      address: Ấp Giữa
      phone: "0200 000 0000"
      email: xa@example.vn
      sections:
        - slug: tin-xa
          name: Tin xã
      visits:
        carriedOver: 70
      """;

  private static final String ARTICLE =
      """
      ---
      title: Nước máy về ấp
      section: tin-xa
      publishedAt: 2026-02-03T08:00:00+07:00
      author: Đỗ Thị Mẫu
      ---

      Từ sáng nay.
      """;

  @TempDir Path folders;
  @TempDir Path media;
  @TempDir Path search;
  @TempDir Path out;
  private final DynamoDbLocal db = DynamoDbLocal.shared();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Place place;

  @BeforeEach
  void two_communes() throws IOException {
    db.freshTables();
    Map<String, String> variables = new HashMap<>(db.environment());
    for (var table : List.of("Content", "Newsroom", "Tthc", "Visits")) {
      variables.put(table.toUpperCase(Locale.ROOT) + "_TABLE", db.table(table + "Table"));
    }
    variables.put("MEDIA_FOLDER", media.toString());
    variables.put("SEARCH_FOLDER", search.toString());
    place = () -> variables;
    for (var id : List.of("thuong", "ha")) {
      var folder = folders.resolve(id);
      Files.createDirectories(folder.resolve("articles"));
      Files.writeString(folder.resolve("site.yaml"), SITE.replace("COMMUNE", id));
      Files.writeString(folder.resolve("articles/nuoc-may.md"), ARTICLE);
    }
    Files.writeString(
        folders.resolve("ha/tthc.csv"),
        "year,month,updated_at,field,on_time,late\n2026,2,2026-02-28T16:00:00+07:00,,25,1\n");
    assertThat(run("import", "--all", folders.toString())).isZero();
    printed();
  }

  @Test
  void sites_are_listed_as_a_table_and_for_spreadsheets() {
    assertThat(run("sites")).isZero();
    assertThat(printed())
        .isEqualTo(
            """
            id      name       hosts              articles  published   tthc     visits
            ha      Xã ha      ha.example.vn             1  2026-02-03  2026-02      70
            thuong  Xã thuong  thuong.example.vn         1  2026-02-03               70
            """);

    assertThat(run("sites", "--csv")).isZero();
    assertThat(printed())
        .startsWith("id,name,hosts,articles,published,tthc,visits\nha,Xã ha,ha.example.vn,1,2026-");
  }

  @Test
  void a_site_is_taken_out_with_its_name_typed() {
    var to = out.resolve("ha").toString();
    assertThat(run("remove-site", "--site", "ha", "--export", to)).isEqualTo(2);
    assertThat(printed()).contains("--confirm is missing: the name of the site, \"Xã ha\"");
    assertThat(run("remove-site", "--site", "ha", "--export", to, "--confirm", "Xã hạ")).isOne();
    assertThat(printed()).contains("Nothing was done: the site is called Xã ha, not Xã hạ.");
    assertThat(run("remove-site", "--site", "ha", "--export", to, "--dry-run")).isZero();
    assertThat(printed()).contains("Xã ha (ha.example.vn) is exported into ", "Nothing was done");
    assertThat(run("remove-site", "--site", "HA", "--export", to, "--confirm", "Xã ha")).isOne();
    assertThat(printed()).isEqualTo("there is no site HA; there is ha\n");

    assertThat(run("remove-site", "--site", "ha", "--export", to, "--confirm", "Xã ha")).isZero();
    assertThat(printed())
        .contains("Exported: ", "All that the site has is in ", "Content table: ", "Xã ha is gone.")
        .contains("backups, for 35 days", "the group ha of staff");
    assertThat(run("sites")).isZero();
    assertThat(printed()).contains("thuong").doesNotContain("ha.example.vn");

    assertThat(run("remove-site", "--site", "ha", "--export", to, "--confirm", "Xã ha")).isZero();
    assertThat(printed()).contains("is gone already", "Content table: 0 deleted.");
  }

  @Test
  void a_folder_that_lacks_something_is_told_by_its_file() throws IOException {
    var to = folders.resolve("ha");
    Files.writeString(to.resolve("articles/nuoc-may.md"), ARTICLE.replace("sáng", "trưa"));

    assertThat(run("remove-site", "--site", "ha", "--export", to.toString(), "--confirm", "Xã ha"))
        .isOne();

    assertThat(printed())
        .contains(
            to + "/articles/nuoc-may.md: is not in the folder as the portal has it\n",
            "Nothing was deleted");
  }

  @Test
  void one_site_takes_the_place_of_another() {
    assertThat(run("merge-site", "ha")).isEqualTo(2);
    assertThat(printed()).contains("the id of site B is missing");
    assertThat(run("merge-site", "ha", "thuong", "--take-articles", "--dry-run")).isZero();
    assertThat(printed())
        .startsWith(
            "Xã ha (ha.example.vn) leads to thuong: 2 articles come along, 1 of them under another"
                + " address; ")
        .contains("; 70 visits are carried over.\n", "Nothing was done");

    assertThat(run("merge-site", "ha", "thuong", "--take-articles", "--confirm", "Xã ha")).isZero();
    assertThat(printed()).contains("Its hosts lead there since ", "Xã ha is merged into thuong.");
    run("sites");
    assertThat(printed())
        .contains("thuong  Xã thuong  thuong.example.vn         3")
        .contains(" 140");

    run("ways", "--site", "thuong");
    assertThat(printed())
        .contains("//ha.example.vn/bai-viet/nuoc-may  /bai-viet/nuoc-may-2  import");
  }

  private int run(String name, String... options) {
    var words = new ArrayList<>(List.of(name));
    words.addAll(Arrays.asList(options));
    var console = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8));
    return Commands.run(Commands.named(name).orElseThrow(), words, place, console);
  }

  private String printed() {
    var text = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    return text;
  }
}
