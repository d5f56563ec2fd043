package vn.congxa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.congxa.search.Shelf.NAME;
import static vn.congxa.search.Shelf.NOW;
import static vn.congxa.search.Shelf.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;
import vn.congxa.search.UnusableSnapshotException.Reason;
import vn.congxa.words.Question;
import vn.congxa.words.Words;

class SnapshotTest {
  private static final byte[] SNAPSHOT =
      Shelf.snapshot(List.of(text("cho-que", "Chợ quê", "Bán rau."), text("tiem", "Tiêm", "")));

  @Test
  void any_zip_reader_reads_it_the_manifest_first() throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(SNAPSHOT))) {
      var first = zip.getNextEntry();

      assertThat(first.getName()).isEqualTo("manifest.json");
      assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(
              """
              {"site":"an-binh-dong","format":"w1-f1-l10","articles":2,\
              "builtAt":"2026-11-26T09:00:00Z","newest":"2026-11-26T09:00:00Z"}
              """);
      var others = 0;
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
        assertThat(zip.readAllBytes()).isNotEmpty(); // and its CRC is right
        others++;
      }
      assertThat(others).isPositive();
    }
  }

  @Test
  void what_was_cut_off_anywhere_is_refused() {
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    for (var length = 1; length < SNAPSHOT.length; length += 101) {
      assertThat(reason(Arrays.copyOf(SNAPSHOT, length)))
          .as("%s bytes", length)
          .isIn(Reason.TRUNCATED, Reason.DAMAGED);
    }
  }

  @Test
  void what_differs_in_one_bit_is_refused() {
    for (var at = 0; at < SNAPSHOT.length; at += 7) {
      var damaged = SNAPSHOT.clone();
      damaged[at] ^= (byte) (1 << at % 8);

      assertThat(reason(damaged)).as("byte %s", at).isNotNull();
    }
  }

  @Test
  void what_has_more_behind_it_or_is_no_zip_is_refused() {
    assertThat(reason(Arrays.copyOf(SNAPSHOT, SNAPSHOT.length + 1))).isEqualTo(Reason.DAMAGED);
    assertThat(reason(new byte[5_000])).isEqualTo(Reason.DAMAGED);
    assertThat(reason("<Error>".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.TRUNCATED);
  }

  @Test
  void another_sites_and_another_formats_are_refused() {
    var theirs = SearchSnapshot.build(new SnapshotName("khac"), List.of(), NOW, NOW);
    var former = new Snapshot(new Manifest("an-binh-dong", "w0-f1-l9", 0, NOW, NOW), List.of());

    assertThat(reason(theirs)).isEqualTo(Reason.OTHER_SITE);
    assertThat(reason(former.bytes())).isEqualTo(Reason.OTHER_FORMAT);
    assertThat(reason(StoredZip.of(List.of()))).isEqualTo(Reason.OTHER_FORMAT);
    assertThat(reason(new Snapshot(SearchSnapshot.manifest(SNAPSHOT, NAME), List.of()).bytes()))
        .isEqualTo(Reason.DAMAGED);
  }

  @Test
  void the_format_tells_the_version_of_the_library() {
    assertThat(SnapshotName.FORMAT).endsWith("-l" + Version.LATEST.major);
    assertThat(NAME.key()).isEqualTo("w1-f1-l10/an-binh-dong.zip");
  }

  /** Who changes these changes the number of the words in the format as well. */
  @Test
  void the_format_tells_how_words_are_cut() {
    assertThat(Words.of("Kỹ sư Đặng N3 12-NQ/TW, 1.120 hoà").toString())
        .hasToString(
            "[Word[folded=ki, exact=ki\u0303, start=0, end=2, joined=false], "
                + "Word[folded=su, exact=sư, start=3, end=5, joined=false], "
                + "Word[folded=dang, exact=đăng\u0323, start=6, end=10, joined=false], "
                + "Word[folded=n, exact=null, start=11, end=12, joined=false], "
                + "Word[folded=3, exact=null, start=12, end=13, joined=true], "
                + "Word[folded=12, exact=null, start=14, end=16, joined=false], "
                + "Word[folded=nq, exact=null, start=17, end=19, joined=true], "
                + "Word[folded=tw, exact=null, start=20, end=22, joined=true], "
                + "Word[folded=1120, exact=null, start=24, end=29, joined=false], "
                + "Word[folded=hoa, exact=hoa\u0300, start=30, end=33, joined=false]]");
  }

  @Test
  void a_site_without_articles_has_an_index_too() {
    try (var index = SearchIndex.open(Shelf.snapshot(List.of()), NAME)) {
      var found = index.find(Question.of("chợ phiên 2/9"), Filter.all(NOW), 0, 10);

      assertThat(found.slugs()).isEmpty();
      assertThat(found.total()).isZero();
      assertThat(index.versions()).isEmpty();
    }
  }

  @Test
  void it_tells_what_is_in_it() {
    try (var index = SearchIndex.open(SNAPSHOT, NAME)) {
      assertThat(index.versions()).isEqualTo(Map.of("cho-que", 1L, "tiem", 1L));
      assertThat(index.manifest()).isEqualTo(SearchSnapshot.manifest(SNAPSHOT, NAME));
      assertThat(index.bytes()).isBetween(10_000L, 500_000L);
    }
  }

  private static Reason reason(byte[] snapshot) {
    var refused =
        catchThrowableOfType(
            UnusableSnapshotException.class, () -> SearchIndex.open(snapshot, NAME).close());
    assertThat(refused).isNotNull();
    return refused.reason();
  }
}
