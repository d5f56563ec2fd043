package vn.congxa.media.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.media.MediaType;

class DocumentsTest {
  @TempDir Path folder;

  @Test
  void each_kind_is_told_by_its_bytes() throws IOException {
    assertThat(kind(SampleDocuments.pdf("x"))).contains(MediaType.PDF);
    for (var type : List.of(MediaType.DOCX, MediaType.XLSX, MediaType.PPTX)) {
      assertThat(kind(SampleDocuments.office(type.contentType() + ".main+xml"))).contains(type);
    }
    for (var type : List.of(MediaType.ODT, MediaType.ODS)) {
      assertThat(kind(SampleDocuments.openDocument(type.contentType()))).contains(type);
    }
    assertThat(kind(SampleDocuments.compound("WordDocument"))).contains(MediaType.DOC);
    assertThat(kind(SampleDocuments.compound("Workbook"))).contains(MediaType.XLS);
    assertThat(kind(SampleDocuments.compound("Book"))).contains(MediaType.XLS);
  }

  @Test
  void what_has_macros_in_it_is_refused() throws IOException {
    assertThat(
            kind(SampleDocuments.office("application/vnd.ms-word.document.macroEnabled.main+xml")))
        .isEmpty();
  }

  @Test
  void what_is_no_such_document_is_refused_whatever_it_looks_like() throws IOException {
    for (var text : List.of("", "%PD", "MZ\u0090", "<html>", "PK\u0003\u0004 no archive", "PK")) {
      assertThat(kind(text.getBytes(StandardCharsets.ISO_8859_1))).as(text).isEmpty();
    }
    assertThat(kind(SampleDocuments.zip(Map.of("a.txt", "x")))).isEmpty();
    assertThat(kind(SampleDocuments.openDocument("application/epub+zip"))).isEmpty();
    assertThat(kind(SampleDocuments.compound("PowerPoint Document"))).isEmpty();
  }

  @Test
  void an_archive_cut_off_anywhere_is_refused() throws IOException {
    var whole = SampleDocuments.openDocument(MediaType.ODT.contentType());
    for (var length = 4; length < whole.length; length++) {
      assertThat(kind(Arrays.copyOf(whole, length))).as("first " + length).isEmpty();
    }
  }

  @Test
  void no_more_is_unpacked_than_is_needed() throws IOException, UnfitDocument {
    var bomb =
        SampleDocuments.zip(
            Map.of(
                "mimetype",
                " ".repeat(50_000_000) + MediaType.ODT.contentType(),
                "content.xml",
                "x".repeat(1_000)));

    assertThat(kind(bomb)).isEmpty();
    try (var zip = new CountingZip(folder.resolve("document"))) {
      var archive = new Archive(zip);
      assertThat(archive.kind()).isEmpty();
      archive.look(new Inspection());
      assertThat(zip.unpacked()).isBetween(1_000L, 10_000L);
    }
  }

  @Test
  void a_pdf_may_begin_within_its_first_kilobyte() throws IOException {
    var pdf = new String(SampleDocuments.pdf("x"), StandardCharsets.UTF_8);
    for (var before : List.of("\n", "\uFEFF", "\r\n\r\n", "x".repeat(1023))) {
      assertThat(kind((before + pdf).getBytes(StandardCharsets.UTF_8))).contains(MediaType.PDF);
    }
    for (var before :
        List.of("x".repeat(1024), "MZ\u0090", "#!/bin/sh\n", " <html>", "\u007FELF")) {
      assertThat(kind((before + pdf).getBytes(StandardCharsets.UTF_8))).as(before).isEmpty();
    }
  }

  @Test
  void an_archives_types_are_xml_however_it_is_written() throws IOException {
    var type = MediaType.DOCX.contentType() + ".main+xml";
    for (var types :
        List.of(
            "<Types><Override PartName='/x.xml' ContentType='" + type + "'/></Types>",
            "<?xml version=\"1.0\"?>\n<t:Types xmlns:t=\"urn:t\">\n<t:Override\n ContentType = \""
                + type.replace("w", "&#119;")
                + "\" />\n</t:Types>",
            "\uFEFF<Types><Default Extension='xml' ContentType=\"" + type + "\"/></Types>")) {
      assertThat(kind(SampleDocuments.zip(Map.of("[Content_Types].xml", types))))
          .as(types)
          .contains(MediaType.DOCX);
    }
    for (var types :
        List.of(
            "<Types><!-- ContentType=\"" + type + "\" --></Types>",
            "<Types note=\"" + type + "\"/>",
            "<!DOCTYPE t [<!ENTITY e \"" + type + "\">]><Types><x ContentType=\"&e;\"/></Types>")) {
      assertThat(kind(SampleDocuments.zip(Map.of("[Content_Types].xml", types))))
          .as(types)
          .isEmpty();
    }
  }

  private Optional<MediaType> kind(byte[] bytes) throws IOException {
    try {
      return Optional.of(Documents.kind(bytes, Files.write(folder.resolve("document"), bytes)));
    } catch (UnfitDocument _) {
      return Optional.empty();
    }
  }
}
