package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.media.document.Documents;
import vn.congxa.site.SiteLink;

/** What a folder may have beside articles, images and counts. */
class ExtrasTest extends FolderCase {
  @BeforeEach
  void make() throws IOException {
    folder.extras();
  }

  @Test
  void attachments_former_addresses_redirects_and_the_profile_are_read() throws FaultyFolder {
    var content = ContentFolder.read(root, CLOCK);

    var article = content.articles().get(1).article();
    assertThat(article.attachments()).hasSize(1);
    var attachment = article.attachments().getFirst();
    assertThat(attachment.name()).isEqualTo("Kế hoạch tổ chức ngày hội");
    assertThat(attachment.type()).isEqualTo("pdf");
    assertThat(content.attachments().getFirst().file().name()).isEqualTo(attachment.file());
    assertThat(article.formerSlugs()).containsExactly(new Slug("hoi-lang"));
    assertThat(content.redirects())
        .isEqualTo(
            Map.of(
                new Place("/default.aspx?id=5&tab=tin"), "/bai-viet/ngay-hoi",
                new Place("/giới thiệu"), "https://example.vn/xa"));
    var profile = content.site().profile();
    assertThat(profile.formerHosts()).containsExactly("xacu.example.vn");
    var alert = Objects.requireNonNull(profile.alert());
    assertThat(alert.until()).isEqualTo(Instant.parse("2027-01-31T10:00:00Z"));
    assertThat(alert.url()).isEqualTo("/bai-viet/ngay-hoi");
    assertThat(profile.services())
        .containsExactly(new SiteLink("Cổng dịch vụ công", "https://example.vn/"));
    assertThat(profile.channels()).containsExactly(new SiteLink("Tổng đài", "tel:02000000000"));
  }

  @Test
  void an_attachment_that_is_not_to_be_had_is_a_fault() throws IOException {
    folder.put("files/la.docx", "<html>");
    folder.put("files/lon.pdf", new byte[Documents.LARGEST + 1]);
    folder.replace(
        "articles/ngay-hoi.md",
        "formerSlugs:",
        """
          - file: ../files/la.docx
            name: Lạ
          - file: ../files/lon.pdf
            name: Lớn
          - file: ../images/hoi.png
            name: Ảnh
          - file: ../files/khong.pdf
            name: Không có
          - name: Không tệp
            loại: pdf
        formerSlugs:\
        """);

    assertThat(faults())
        .containsExactly(
            "articles/ngay-hoi.md:18: ../images/hoi.png: must be ../files/<file>",
            "articles/ngay-hoi.md:20: ../files/khong.pdf: there is no such file",
            "articles/ngay-hoi.md:22: attachments: file: is missing",
            "articles/ngay-hoi.md:23: attachments: loại: there is no such name here",
            "files/la.docx: is neither PDF, DOCX, XLSX, PPTX, ODT, ODS, DOC nor XLS without"
                + " macros, whatever its name says",
            "files/lon.pdf: is larger than 20480 KB");
  }

  @Test
  void files_that_no_article_names_are_counted() throws IOException, FaultyFolder {
    folder.put("files/thua.exe", "MZ");

    assertThat(ContentFolder.read(root, CLOCK).unnamed()).isEqualTo(new Unnamed(0, 1));
  }

  @Test
  void a_former_address_is_nobodys_own_and_leads_to_one_article() throws IOException {
    folder.replace("articles/ngay-hoi.md", "[hoi-lang]", "[hoi-lang, ngay-hoi, X]");
    folder.replace(
        "articles/lich-tiep-cong-dan.md", "source:", "formerSlugs: [hoi-lang, lich]\nsource:");
    folder.put("articles/lich.md", FolderMaker.SECOND);

    assertThat(faults())
        .containsExactly(
            "articles/lich-tiep-cong-dan.md:6: formerSlugs: lich is the address of an article in"
                + " this folder",
            "articles/ngay-hoi.md:14: formerSlugs: hoi-lang is given twice, in"
                + " articles/lich-tiep-cong-dan.md too",
            "articles/ngay-hoi.md:14: formerSlugs: X is no slug",
            "articles/ngay-hoi.md:14: formerSlugs: ngay-hoi is the address of an article in this"
                + " folder");
  }

  @Test
  void redirects_that_cannot_be_are_faults_with_their_lines() throws IOException {
    folder.put(
        "redirects.csv",
        """
        from,to
        cu.aspx,/
        /api/x,/
        /a?b=1&c=2,/bai-viet/x
        /a?c=2&b=%31,/bai-viet/y
        /100%,/
        /b,javascript:alert(1)
        /c,//evil.example
        /d,/bai-viet/đình
        /e#f,/
        /g
        /vong-1,/vong-2
        /vong-2,https://anbinhdong.example.vn/vong-3?x=1
        /vong-3?x=1,/vong-1
        /tu-no,/tu-no
        /den-vong,/vong-1
        /nha-cu,https://xacu.example.vn/nha-cu
        /them-hoi,/them-hoi?x=1
        """
            + "/"
            + "x".repeat(1024)
            + ",/\n");

    assertThat(faults())
        .containsExactly(
            "redirects.csv:2: from: must be an address of the site, from its first / on and"
                + " without a #",
            "redirects.csv:3: from: /api/, /media/, /assets/ are the portal's own",
            "redirects.csv:5: from: stands in line 4 too",
            "redirects.csv:6: from: has a % that begins no encoded character: write %25",
            "redirects.csv:7: to: must be a path of the site or an http(s) address,"
                + " percent-encoded",
            "redirects.csv:8: to: must be a path of the site or an http(s) address,"
                + " percent-encoded",
            "redirects.csv:9: to: must be a path of the site or an http(s) address,"
                + " percent-encoded",
            "redirects.csv:10: from: must be an address of the site, from its first / on and"
                + " without a #",
            "redirects.csv:11: has 1 values",
            "redirects.csv:12: leads back to itself",
            "redirects.csv:13: leads back to itself",
            "redirects.csv:14: leads back to itself",
            "redirects.csv:15: leads back to itself",
            "redirects.csv:17: leads back to itself",
            "redirects.csv:18: leads back to itself",
            "redirects.csv:19: from: is longer than 1024 bytes");
  }

  @Test
  void ways_to_write_one_former_address_are_one_where_they_lead_to_one_place() throws Exception {
    folder.put(
        "redirects.csv",
        """
        from,to
        /Gioi-Thieu/,/lien-he
        /gioi-thieu,/lien-he
        /Xem.aspx?So=7&Muc=2,/tthc
        """);

    assertThat(ContentFolder.read(root, CLOCK).redirects())
        .isEqualTo(
            Map.of(
                new Place("/gioi-thieu"), "/lien-he", new Place("/xem.aspx?muc=2&so=7"), "/tthc"));
  }

  @Test
  void more_redirects_than_there_may_be_are_a_fault() throws IOException {
    var text = new StringBuilder("from,to\n");
    for (var i = 0; i <= 100_000; i++) {
      text.append("/cu/").append(i).append(",/\n");
    }
    folder.put("redirects.csv", text.toString());

    assertThat(faults()).containsExactly("redirects.csv:100002: has more than 100000 addresses");
  }

  @Test
  void what_a_site_says_beside_its_identity_is_checked() throws IOException {
    folder.replace("site.yaml", "[xacu.example.vn]", "[anbinhdong.example.vn, Xa.vn]");
    folder.replace("site.yaml", "url: /bai-viet/ngay-hoi", "url: javascript:alert(1)");
    folder.replace("site.yaml", "  until: 2027-01-31T17:00:00+07:00\n", "");
    folder.replace("site.yaml", "url: tel:02000000000", "url: ftp://example.vn");
    folder.replace("site.yaml", "name: Cổng dịch vụ công", "name: " + "x".repeat(121));

    assertThat(faults())
        .containsExactly(
            "site.yaml:16: formerHosts: Xa.vn is no host name in lower case, without a port",
            "site.yaml:16: formerHosts: anbinhdong.example.vn is among the hosts",
            "site.yaml:18: alert: until: is missing",
            "site.yaml:19: alert: url: must be an http(s), mailto or tel address, or a path of the site",
            "site.yaml:21: services: name: is longer than 120 characters",
            "site.yaml:25: channels: url: must be an http(s), mailto or tel address, or a path of the"
                + " site");
  }
}
