package vn.congxa.media.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.media.MediaType;

class MacrosTest {
  private static final String DRAGGED = "\u0001Ole10Native";

  @TempDir Path folder;

  @Test
  void a_project_in_a_text_or_a_workbook_of_before_2007_is_found() throws IOException {
    for (var path :
        List.of(
            "Macros/VBA/dir", "_VBA_PROJECT_CUR/VBA/dir", "VBA/dir", "ObjectPool/_1/Macros/x")) {
      refused(SampleDocuments.compound("WordDocument", path), "macros in it");
      refused(SampleDocuments.compound("Workbook", path), "macros in it");
    }
    assertThat(kind(SampleDocuments.compound("WordDocument", "1Table", "ObjectPool/_1/x")))
        .isEqualTo(MediaType.DOC);
  }

  @Test
  void a_sheet_of_macros_is_found_and_a_locked_workbook_is_refused() throws IOException {
    var begin = record(0x0809, new byte[16]);
    assertThat(kind(workbook(begin, sheet(0), sheet(2)))).isEqualTo(MediaType.XLS);
    refused(workbook(begin, sheet(0), sheet(1)), "a sheet of them");
    refused(workbook(begin, sheet(6)), "a sheet of them");
    refused(workbook(begin, record(0x2F, new byte[54]), sheet(0)), "locked by a password");
    // After the workbook's own records come its sheets', in which the number means something else.
    assertThat(kind(workbook(begin, sheet(0), record(0x0A), sheet(1)))).isEqualTo(MediaType.XLS);
  }

  @Test
  void macros_of_open_documents_are_found_wherever_they_are_kept() throws IOException {
    var ods = MediaType.ODS.contentType();
    for (var part :
        List.of(
            "Basic/Standard/Module1.xml", "Scripts/python/x.py", "Object 1/Basic/script-lc.xml")) {
      refused(SampleDocuments.zip(Map.of("mimetype", ods, part, "<x/>")), part);
    }
    refused(
        SampleDocuments.zip(
            Map.of(
                "mimetype",
                ods,
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:m\"><m:file-entry m:full-path=\"Basic/\"/></m:manifest>")),
        "Basic/");
    var text =
        "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">%s<o:body>"
            + "<o:script/></o:body></o:document-content>";
    var script = "<o:scripts><o:script>x</o:script></o:scripts>";
    refused(
        SampleDocuments.zip(Map.of("mimetype", ods, "content.xml", text.formatted(script))),
        "content.xml");
    assertThat(
            kind(
                SampleDocuments.zip(
                    Map.of("mimetype", ods, "content.xml", text.formatted("<o:scripts/>")))))
        .isEqualTo(MediaType.ODS);
    refused(
        SampleDocuments.zip(
            Map.of(
                "mimetype",
                ods,
                "META-INF/manifest.xml",
                "<manifest><file-entry full-path='content.xml'><encryption-data/></file-entry>"
                    + "</manifest>")),
        "locked by a password");
  }

  @Test
  void a_project_in_an_archive_is_found_by_its_name_its_type_and_its_content() throws IOException {
    refused(with("word/vbaProject.bin", new byte[] {1}), "word/vbaProject.bin");
    refused(with("word\\VBAData.xml", new byte[] {1}), "VBAData.xml");
    refused(with("xl/macrosheets/sheet1.xml", new byte[] {1}), "xl/macrosheets");
    refused(with("word/media/picture.png", SampleDocuments.compound("VBA/dir")), "VBA");
    refused(
        SampleDocuments.zip(
            Map.of(
                "[Content_Types].xml",
                "<Types><Override ContentType=\""
                    + MediaType.DOCX.contentType()
                    + ".main+xml\"/><Override ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                    + "</Types>")),
        "vbaproject");
    assertThat(kind(with("word/media/picture.png", new byte[] {1}))).isEqualTo(MediaType.DOCX);
  }

  @Test
  void macros_in_what_is_packed_into_a_document_are_found() throws IOException {
    var macros = SampleDocuments.compound("Workbook", "_VBA_PROJECT_CUR/VBA/dir");
    refused(with("word/embeddings/oleObject1.bin", macros), "macros in it");
    var inner = with("word/embeddings/oleObject1.bin", macros);
    refused(with("word/embeddings/text.docx", inner), "macros in it");
    refused(SampleDocuments.compound(Map.of("WordDocument", one(), "x/Package", inner)), "macros");
    var named = "thư mời.docm\0C:\\thu-moi.docm\0".getBytes(StandardCharsets.UTF_8);
    var dragged = ByteBuffer.allocate(named.length + inner.length).put(named).put(inner).array();
    refused(
        with("word/embeddings/oleObject2.bin", SampleDocuments.compound(Map.of(DRAGGED, dragged))),
        "macros in it");
    var slides = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN);
    slides.position(30);
    slides.putShort((short) 0x0F).putShort((short) 0x03FF).putInt(0x14);
    slides.putShort((short) 2).putShort((short) 0x0400).putInt(0x0C).putInt(7).putInt(1);
    refused(
        with("x.bin", SampleDocuments.compound(Map.of("PowerPoint Document", slides.array()))),
        "slides");
    slides.put(50, (byte) 0);
    assertThat(
            kind(
                with(
                    "x.bin",
                    SampleDocuments.compound(Map.of("PowerPoint Document", slides.array())))))
        .isEqualTo(MediaType.DOCX);
    assertThat(kind(with("word/embeddings/sheet.xlsx", with("x", one()))))
        .isEqualTo(MediaType.DOCX);
  }

  @Test
  void a_message_is_no_document_whatever_is_in_it() throws IOException {
    refused(
        SampleDocuments.compound("__properties_version1.0", "__attach/WordDocument"), "neither");
    refused(SampleDocuments.compound("WordDocument/x"), "neither");
  }

  @Test
  void what_is_packed_without_end_is_refused() throws IOException {
    var matryoshka = with("x", one());
    for (var i = 0; i < 8; i++) {
      matryoshka = with("word/embeddings/x.docx", matryoshka);
    }
    refused(matryoshka, "more packed into it");
    var bomb = Arrays.copyOf(SampleDocuments.compound("WordDocument"), 70 * 1024 * 1024);
    refused(with("a.bin", with("b.bin", bomb)), "more packed into it");
  }

  @Test
  void a_compound_document_cut_off_or_changed_anywhere_ends_nothing() throws IOException {
    var whole = SampleDocuments.compound("WordDocument", "1Table", "a/b/c");
    for (var at = 8; at < whole.length; at += 7) {
      var changed = whole.clone();
      changed[at] ^= 0x55;
      look(changed);
      look(Arrays.copyOf(whole, at));
    }
  }

  private void look(byte[] bytes) throws IOException {
    try {
      assertThat(kind(bytes)).isNotNull();
    } catch (AssertionError e) {
      assertThat(e).hasCauseInstanceOf(UnfitDocument.class);
    }
  }

  private static byte[] one() {
    return new byte[] {1};
  }

  private static byte[] with(String part, byte[] bytes) throws IOException {
    return SampleDocuments.with(part, bytes, MediaType.DOCX);
  }

  private static byte[] workbook(byte[]... records) throws IOException {
    var bytes = ByteBuffer.allocate(4096);
    for (var record : records) {
      bytes.put(record);
    }
    return SampleDocuments.compound(Map.of("Workbook", bytes.array()));
  }

  private static byte[] sheet(int kind) {
    return record(0x85, new byte[] {0, 0, 0, 0, 0, (byte) kind, 1, 0, 'A'});
  }

  private static byte[] record(int number, byte... data) {
    return ByteBuffer.allocate(4 + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) number)
        .putShort((short) data.length)
        .put(data)
        .array();
  }

  private void refused(byte[] bytes, String reason) throws IOException {
    var file = Files.write(folder.resolve("document"), bytes);
    assertThatThrownBy(() -> Documents.kind(bytes, file))
        .isInstanceOf(UnfitDocument.class)
        .hasMessageContaining(reason);
  }

  private MediaType kind(byte[] bytes) throws IOException {
    try {
      return Documents.kind(bytes, Files.write(folder.resolve("document"), bytes));
    } catch (UnfitDocument e) {
      throw new AssertionError(e);
    }
  }
}
