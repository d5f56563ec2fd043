package vn.congxa.media.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.congxa.media.MediaType;

/** Office's files of today: an archive that says of itself what it is. */
final class Archive {
  private static final int LONGEST_TYPE = 100;
  private static final String TYPES = "[content_types].xml";
  private static final String MANIFEST = "meta-inf/manifest.xml";
  private static final String TEXT = "content.xml";

  /** Where macros are: OpenDocument's, and those that Excel had before it had others. */
  private static final Set<String> FOLDERS = Set.of("basic", "scripts", "macrosheets");

  private final ZipFile zip;
  private final List<? extends ZipEntry> entries;

  Archive(ZipFile zip) {
    this.zip = zip;
    this.entries = zip.stream().toList();
  }

  Optional<MediaType> kind() throws IOException {
    var type = mimetype();
    if (!type.isEmpty()) {
      return Stream.of(MediaType.ODT, MediaType.ODS)
          .filter(kind -> kind.contentType().equals(type.strip()))
          .findFirst();
    }
    // With macros in it, the main part is of another type.
    var types = contentTypes();
    return Stream.of(MediaType.DOCX, MediaType.XLSX, MediaType.PPTX)
        .filter(kind -> types.contains(kind.contentType() + ".main+xml"))
        .findFirst();
  }

  /** Refuses macros, in it and in what is packed into it. */
  void look(Inspection inspection) throws IOException, UnfitDocument {
    for (var type : contentTypes()) {
      if (type.contains("macro") || type.contains("vba")) {
        throw UnfitDocument.withMacros(type);
      }
    }
    for (var entry : entries) {
      inspection.count();
      refuseMacros(entry);
      try (var in = zip.getInputStream(entry)) {
        inspection.look(in);
      }
    }
  }

  private void refuseMacros(ZipEntry entry) throws IOException, UnfitDocument {
    var name = normal(entry.getName());
    if (isForMacros(name) || name.matches("(?:.*/)?vba[^/]*\\.(?:bin|xml)")) {
      throw UnfitDocument.withMacros(entry.getName());
    }
    if (name.equals(MANIFEST)) {
      refuseListed(entry);
    } else if (name.equals(TEXT) || name.endsWith("/" + TEXT)) {
      refuseScript(entry);
    }
  }

  private void refuseListed(ZipEntry manifest) throws IOException, UnfitDocument {
    var listed = new ArrayList<String>();
    var elements = new ArrayList<String>();
    DocumentXml.read(
        zip.getInputStream(manifest),
        element -> {
          elements.add(element.getLocalName());
          return listed.add(DocumentXml.attribute(element, "full-path"));
        });
    if (elements.contains("encryption-data")) {
      throw UnfitDocument.locked();
    }
    for (var path : listed) {
      if (isForMacros(normal(path))) {
        throw UnfitDocument.withMacros(path);
      }
    }
  }

  // Scripts may stand in the text's file too, before the text.
  private void refuseScript(ZipEntry text) throws IOException, UnfitDocument {
    var elements = new ArrayList<String>();
    DocumentXml.read(
        zip.getInputStream(text),
        element -> {
          elements.add(element.getLocalName());
          return !element.getLocalName().equals("body");
        });
    if (elements.contains("script")) {
      throw UnfitDocument.withMacros(text.getName());
    }
  }

  private String mimetype() throws IOException {
    var entry = zip.getEntry("mimetype");
    if (entry == null) {
      return "";
    }
    try (var in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.UTF_8);
    }
  }

  private List<String> contentTypes() throws IOException {
    var types = new ArrayList<String>();
    for (var entry : entries) {
      if (normal(entry.getName()).equals(TYPES)) {
        DocumentXml.read(
            zip.getInputStream(entry),
            element ->
                types.add(DocumentXml.attribute(element, "ContentType").toLowerCase(Locale.ROOT)));
      }
    }
    return types;
  }

  private static boolean isForMacros(String name) {
    return Stream.of(name.split("/", -1)).anyMatch(FOLDERS::contains);
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\\', '/');
  }
}
