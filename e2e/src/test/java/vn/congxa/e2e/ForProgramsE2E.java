package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What programs read is there and well-formed, as it leaves the gateway. */
class ForProgramsE2E {
  private final TestPortal portal = TestPortal.INSTANCE;

  @ParameterizedTest
  @CsvSource({
    "/rss.xml, application/rss+xml, rss, item",
    "/atom.xml, application/atom+xml, feed, entry",
    "/sitemap.xml, application/xml, sitemapindex, sitemap",
    "/sitemap/0.xml, application/xml, urlset, url",
  })
  void xml_is_well_formed_and_has_something_to_tell(
      String path, String type, String root, String each) throws Exception {
    var answer = portal.get(path);
    var document = parsed(answer.body());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).startsWith(type);
    assertThat(document.getDocumentElement().getTagName()).isEqualTo(root);
    assertThat(document.getElementsByTagName(each).getLength()).isPositive();
  }

  @Test
  void a_sections_feeds_are_well_formed() throws Exception {
    for (var feed : new String[] {"/rss.xml", "/atom.xml"}) {
      var answer = portal.get(PageTypes.section() + feed);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(parsed(answer.body()).getDocumentElement().hasChildNodes()).isTrue();
    }
  }

  @Test
  void robots_are_told_where_the_site_map_is() {
    var answer = portal.get("/robots.txt");

    assertThat(answer.header("content-type")).startsWith("text/plain");
    assertThat(answer.body().lines())
        .contains("User-agent: *")
        .anyMatch(line -> line.startsWith("Sitemap: ") && line.endsWith("/sitemap.xml"));
  }

  @Test
  void the_manifest_names_the_site_and_icons_that_are_there() {
    var answer = portal.get("/manifest.webmanifest");

    assertThat(answer.header("content-type")).startsWith("application/manifest+json");
    assertThat(answer.json().path("name").asString()).isNotBlank();
    assertThat(answer.json().path("icons").size()).isPositive();
    for (var icon : answer.json().path("icons")) {
      var file = portal.get(icon.path("src").asString());
      assertThat(file.header("content-type")).isEqualTo(icon.path("type").asString());
    }
  }

  private static Document parsed(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }
}
