package vn.congxa.media;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be kept and handed out: images, and documents without macros. SVG and HTML are none:
 * they can carry scripts.
 */
public enum MediaType {
  JPG("image/jpeg"),
  PNG("image/png"),
  WEBP("image/webp"),
  GIF("image/gif"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  ODT("application/vnd.oasis.opendocument.text"),
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  DOC("application/msword"),
  XLS("application/vnd.ms-excel");

  private final String contentType;

  MediaType(String contentType) {
    this.contentType = contentType;
  }

  public String contentType() {
    return contentType;
  }

  /** Without a dot: {@code jpg}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isImage() {
    return contentType.startsWith("image/");
  }

  /** Whether browsers keep it as a file instead of showing it. */
  public boolean isDownload() {
    return !isImage() && this != PDF;
  }

  /** What {@code Content-Disposition} says of it (RFC 6266); nothing of images. */
  public Optional<String> disposition() {
    return isImage() ? Optional.empty() : Optional.of(isDownload() ? "attachment" : "inline");
  }

  /** By what {@code Content-Type} calls it. */
  public static Optional<MediaType> ofContentType(String contentType) {
    return Stream.of(values()).filter(type -> type.contentType.equals(contentType)).findFirst();
  }

  static Optional<MediaType> of(String extension) {
    return Stream.of(values()).filter(type -> type.extension().equals(extension)).findFirst();
  }
}
