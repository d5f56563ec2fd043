package vn.congxa.pages.feed;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML 1.0 as it is written: escaped, and without the characters that XML cannot hold. Names are
 * written as given, prefixes included.
 */
final class XmlText {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
  private final XMLStreamWriter out;

  private XmlText() {
    out = writer(bytes);
  }

  static XmlText document() {
    var xml = new XmlText();
    return xml.doing(() -> xml.out.writeStartDocument("UTF-8", "1.0"));
  }

  /** An element to be filled and closed; attributes as name and value in turn. */
  XmlText open(String name, String... attributes) {
    return doing(() -> {
      out.writeCharacters("\n");
      out.writeStartElement(name);
      attributes(attributes);
    });
  }

  XmlText close() {
    return doing(out::writeEndElement);
  }

  /** An element that holds a text. */
  XmlText text(String name, String text, String... attributes) {
    return open(name, attributes).doing(() -> out.writeCharacters(allowed(text))).close();
  }

  /** An element that holds nothing. */
  XmlText empty(String name, String... attributes) {
    return doing(() -> {
      out.writeCharacters("\n");
      out.writeEmptyElement(name);
      attributes(attributes);
    });
  }

  /** What was written since this was last called, in UTF-8. */
  byte[] taken() {
    // Nothing but a next character ends a start tag.
    doing(() -> out.writeCharacters("")).doing(out::flush);
    var taken = bytes.toByteArray();
    bytes.reset();
    return taken;
  }

  /** A text without what XML 1.0 forbids (2.2), half characters among it. */
  static String allowed(String text) {
    return text.codePoints().allMatch(XmlText::isAllowed)
        ? text
        : text.codePoints()
            .filter(XmlText::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c <= 0xFFFD)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (var i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlText doing(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory takes every byte", e);
    }
  }

  private static XMLStreamWriter writer(ByteArrayOutputStream bytes) {
    try {
      return FACTORY.createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("every Java writes UTF-8", e);
    }
  }
}
