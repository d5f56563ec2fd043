package vn.congxa.pages.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Element;

class XmlProperties {
  @Property(tries = 500)
  void any_text_is_read_again_as_it_was_without_what_xml_cannot_hold(
      @ForAll String text, @ForAll String value) throws Exception {
    var read = read(XmlText.document().text("a", text, "b", value).taken());

    assertThat(read.getTextContent()).isEqualTo(lines(XmlText.allowed(text)));
    assertThat(read.getAttribute("b")).isEqualTo(spaces(XmlText.allowed(value)));
  }

  @Property(tries = 500)
  void what_is_left_out_is_what_no_document_may_hold(@ForAll String text) {
    var kept = XmlText.allowed(text);

    assertThat(new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(kept);
    assertThat(kept).doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
  }

  // A parser makes one line end of every kind (XML 1.0, 2.11), and a space of it in an attribute.
  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String spaces(String text) {
    return lines(text).replace('\n', ' ').replace('\t', ' ');
  }

  private static Element read(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml))
        .getDocumentElement();
  }
}
