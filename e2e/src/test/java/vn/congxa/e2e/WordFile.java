package vn.congxa.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file as small as one can be: paragraphs, pictures, and whatever else lies in it. */
final class WordFile {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** One with these words, and so many pictures below them, all the same. */
  static WordFile of(String words, int pictures) {
    var file = new WordFile();
    file.put(
        "[Content_Types].xml",
        "<Types xmlns='"
            + PACKAGE
            + "content-types'>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + "<Default Extension='png' ContentType='image/png'/></Types>");
    file.put("_rels/.rels", relations(relation("r", "officeDocument", "word/document.xml")));
    file.put(
        "word/document.xml",
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='"
            + OFFICE
            + "' xmlns:wp='"
            + DRAWING
            + "wordprocessingDrawing' xmlns:a='"
            + DRAWING
            + "main' xmlns:pic='"
            + DRAWING
            + "picture'><w:body><w:p><w:r><w:t>"
            + words
            + "</w:t></w:r></w:p>"
            + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='a' descr='Ảnh'/><a:graphic>"
                .concat(
                    "<a:graphicData><pic:pic><pic:blipFill><a:blip r:embed='i'/></pic:blipFill>")
                .concat(
                    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")
                .repeat(pictures)
            + "</w:body></w:document>");
    if (pictures > 0) {
      file.put(
          "word/_rels/document.xml.rels", relations(relation("i", "image", "media/image.png")));
      file.files.put("word/media/image.png", SentPicture.bytes());
    }
    return file;
  }

  private static String relations(String... all) {
    return "<Relationships xmlns='"
        + PACKAGE
        + "relationships'>"
        + IntStream.range(0, all.length).mapToObj(i -> all[i]).collect(Collectors.joining())
        + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id='"
        + id
        + "' Type='"
        + OFFICE
        + "/"
        + kind
        + "' Target='"
        + target
        + "'/>";
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** With another file in it. */
  WordFile with(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  /** As it is chosen from a machine. */
  FilePayload named(String name) {
    return new FilePayload(name, "", bytes());
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return out.toByteArray();
  }
}
