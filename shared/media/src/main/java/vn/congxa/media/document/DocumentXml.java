package vn.congxa.media.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Parts of documents that are XML: read as far as they are well-formed, and no further than told.
 */
final class DocumentXml {
  private static final int LONGEST = 16 * 1024 * 1024;
  private static final XMLInputFactory FACTORY = factory();

  private DocumentXml() {}

  /**
   * Goes through the elements.
   *
   * @param goesOn told of each as it begins; false ends the reading
   */
  static void read(InputStream part, Predicate<XMLStreamReader> goesOn) throws IOException {
    try (part) {
      var bytes = new ByteArrayInputStream(part.readNBytes(LONGEST));
      var xml = FACTORY.createXMLStreamReader(bytes);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && !goesOn.test(xml)) {
          return;
        }
      }
    } catch (XMLStreamException _) {
      // Whoever reads the rest of it as something else meets the other checks.
    }
  }

  /** Whatever its namespace; empty where there is none. */
  static String attribute(XMLStreamReader element, String name) {
    for (var i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i).strip();
      }
    }
    return "";
  }

  // What a file declares is not read, and nothing outside of it either.
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
