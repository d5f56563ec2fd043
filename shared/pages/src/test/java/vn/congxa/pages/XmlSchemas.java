package vn.congxa.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An XML document as those read it who get it. */
public record XmlSchemas(Element root) {
  public static XmlSchemas of(byte[] xml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var read = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
      return new XmlSchemas(read.getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What of the document breaks the rules of these schemas, {@code src/test/resources/xsd}. */
  public static List<String> faults(byte[] xml, String... schemas) {
    var faults = new ArrayList<String>();
    try {
      var sources = new StreamSource[schemas.length];
      for (var i = 0; i < schemas.length; i++) {
        var file = Objects.requireNonNull(XmlSchemas.class.getResource("/xsd/" + schemas[i]));
        sources[i] = new StreamSource(file.toString());
      }
      var validator = SchemaFactory.newDefaultInstance().newSchema(sources).newValidator();
      validator.setErrorHandler(
          new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
              faults.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
              faults.add(e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
              faults.add(e.getMessage());
            }
          });
      validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    } catch (SAXException e) {
      faults.add(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }

  /** The texts of all elements of this name, prefix included, in order. */
  public List<String> texts(String name) {
    return elements(name).stream().map(Element::getTextContent).toList();
  }

  public List<Element> elements(String name) {
    var found = root.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (var i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
