package vn.congxa.media;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be kept and shown as an image. SVG is none: it can carry scripts. */
public enum MediaType {
  JPG("image/jpeg"),
  PNG("image/png"),
  WEBP("image/webp"),
  GIF("image/gif");

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

  static Optional<MediaType> of(String extension) {
    return Stream.of(values()).filter(type -> type.extension().equals(extension)).findFirst();
  }
}
