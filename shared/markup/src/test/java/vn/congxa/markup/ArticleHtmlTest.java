package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.markup.Sanitised.sanitise;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleHtmlTest {
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "<scr<script>ipt>alert(1)</scr</script>ipt>",
          "<img src=x onerror=alert(1)>",
          "<img src=\"javascript:alert(1)\">",
          "<img src=\"/media/a.jpg\" onload=\"alert(1)\" style=\"x:expression(alert(1))\">",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<a href=\"java\tscript:alert(1)\">x</a>",
          "<a href=\"&#106;avascript:alert(1)\">x</a>",
          "<a href=\" &#14; javascript:alert(1)\">x</a>",
          "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
          "<a href=\"vbscript:msgbox(1)\">x</a>",
          "<svg/onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<svg><style><img src=x onerror=alert(1)></style></svg>",
          "<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=1"
              + " onerror=alert(1)>\">",
          "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
          "<p title=\"</p><script>alert(1)</script>\">x</p>",
          "<textarea></textarea><img src=x onerror=alert(1)></textarea>",
          "<title><img src=x onerror=alert(1)></title>",
          "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
          "<iframe src=\"javascript:alert(1)\"></iframe>",
          "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
          "<object data=\"javascript:alert(1)\"></object><embed src=x>",
          "<style>@import 'javascript:alert(1)';</style>",
          "<link rel=stylesheet href=\"javascript:alert(1)\">",
          "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
          "<base href=\"javascript:alert(1)//\">",
          "<!--[if gte mso 9]><script>alert(1)</script><![endif]-->",
          "<![CDATA[<script>alert(1)</script>]]>",
          "<?xml version=\"1.0\"?><x onclick=alert(1)>",
          "<table><td><svg><desc><td><img src=x onerror=alert(1)>",
          "<select><noembed></select><script x='a@b'a>y='a@b'//a@b%0a\\u0091alert(1)</script>",
          "<<script>alert(1)//<</script>",
          "<body onload=alert(1)><p onclick=alert(1)>x",
          "<details open ontoggle=alert(1)>x</details>",
          "<a href=\"//evil.example\">x</a><img src=\"//evil.example/x.png\">",
          "<a href=\"/\\evil.example\">x</a>",
          "<p style=\"background:url(javascript:alert(1))\">x</p>",
          "<math href=\"javascript:alert(1)\">x</math>",
          "<a href=\"https://x.example\" target=_blank onclick=alert(1)>x</a>");

  @Test
  void nothing_that_runs_or_leads_astray_survives() {
    for (var html : HOSTILE) {
      assertThat(Danger.in(sanitise(html))).as(html).isEmpty();
    }
  }

  @Test
  void text_structure_and_links_of_a_report_stay() {
    var body =
        """
        <h2>Kết quả</h2>
        <p>Xã có <strong>12</strong> thôn, <em>đạt</em> 5 km<sup>2</sup>.</p>
        <ul><li>Một</li><li>Hai</li></ul>
        <blockquote><p>Lời phát biểu</p></blockquote>
        <table><thead><tr><th scope="col">Thôn</th></tr></thead>\
        <tbody><tr><td colspan="2">Đông</td></tr></tbody></table>
        <figure><img src="/media/a.jpg" alt="Cánh đồng" width="12" height="8">\
        <figcaption>Mùa gặt</figcaption></figure>
        <p><a href="mailto:xa@example.vn">thư</a> <a href="tel:02000000000">gọi</a> \
        <a href="/tthc">TTHC</a></p>
        <hr>\
        """
            .strip();

    assertThat(sanitise(body)).isEqualTo(body);
  }

  @Test
  void what_word_leaves_behind_goes_and_its_text_stays() {
    var word =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
        <!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} --></style>
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
        </head><body lang=VI><!--StartFragment-->
        <p class=MsoNormal style='mso-margin-top-alt:auto'><b style='mso-bidi-font-weight:normal'><span
        style='font-size:14.0pt;font-family:"Times New Roman"'>Hội nghị<o:p></o:p></span></b></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoNormal><span lang=VI>Sáng nay,
        đông đủ</span></p><!--EndFragment--></body></html>
        """;

    assertThat(sanitise(word))
        .isEqualTo("<p><strong>Hội nghị</strong></p>\n<p>Sáng nay, đông đủ</p>");
  }

  @Test
  void what_is_no_paragraph_becomes_one() {
    assertThat(sanitise("Một<div>Hai</div><div>Ba<p>Bốn</p>Năm</div>"))
        .isEqualTo("<p>Một</p>\n<p>Hai</p>\n<p>Ba</p>\n<p>Bốn</p>\n<p>Năm</p>");
  }

  @Test
  void a_title_within_the_body_is_of_the_second_rank_at_most() {
    assertThat(sanitise("<h1>Một</h1><h6>Sáu</h6>")).isEqualTo("<h2>Một</h2>\n<h4>Sáu</h4>");
  }

  @Test
  void links_that_leave_the_site_cannot_reach_back_into_it() {
    assertThat(sanitise("<p><a href=\"https://example.vn/a?b=1&amp;c=2\" target=_blank>x</a></p>"))
        .isEqualTo("<p><a href=\"https://example.vn/a?b=1&amp;c=2\" rel=\"noopener\">x</a></p>");
  }

  @Test
  void a_link_that_leads_nowhere_allowed_leaves_its_text() {
    assertThat(
            sanitise("<p><a href=\"ftp://x.example\">tệp</a> <a href=\"trang.html\">trang</a></p>"))
        .isEqualTo("<p>tệp trang</p>");
  }

  @Test
  void characters_are_kept_as_they_are() {
    assertThat(sanitise("<p>a &lt; b &amp;&amp; c@d.example {{x}} “đ” 1+1=2</p>"))
        .isEqualTo("<p>a &lt; b &amp;&amp; c@d.example {{x}} “đ” 1+1=2</p>");
  }

  static List<String> hostile() {
    return HOSTILE;
  }
}
