package vn.congxa.folder;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import vn.congxa.media.document.SampleDocuments;

/** Makes a small content folder, right in everything, for tests to spoil. */
final class FolderMaker {
  static final String SITE =
      """
      id: an-binh-dong
      name: Trang thông tin điện tử xã An Bình Đông
      hosts: [anbinhdong.example.vn]
      timeZone: Asia/Ho_Chi_Minh
      editorInChief: Lê Văn Mẫu
      address: An Bình Đông
      phone: "0200 000 0000"
      email: xa@example.vn
      sections:
        - slug: tin-xa
          name: Tin xã
        - slug: van-hoa
          name: Văn hóa
      visits:
        carriedOver: 1200
      """;
  static final String ARTICLE =
      """
      ---
      title: "Ngày hội \\"Xuân về\\""
      section: van-hoa
      publishedAt: 2026-02-01T08:00:00+07:00
      author: Trần Thị Mẫu
      lead: Sáng nay.
      image:
        file: ../images/hoi.png
        alt: Sân đình
        caption: Trước giờ khai hội
      ---

      Một đoạn **đậm**.

      ![Trống hội](../images/hoi.png)
      """;
  static final String SECOND =
      """
      ---
      title: Lịch tiếp công dân
      section: tin-xa
      publishedAt: 2026-03-01T08:00:00+07:00
      author: Văn phòng
      source: UBND xã
      ---

      | Ngày | Người tiếp |
      |------|------------|
      | Thứ Ba | Chủ tịch |
      """;
  static final String TTHC =
      """
      year,month,updated_at,field,on_time,late
      2026,1,2026-01-31T16:00:00+07:00,,10,1
      2026,1,2026-01-31T16:00:00+07:00,Hộ tịch,6,0
      2026,1,2026-01-31T16:00:00+07:00,"Đất đai, nhà ở",4,1
      2026,2,2026-02-28T16:00:00+07:00,,25,1
      """;

  private final Path folder;

  FolderMaker(Path folder) {
    this.folder = folder;
  }

  Path make() throws IOException {
    put("site.yaml", SITE);
    put("articles/ngay-hoi.md", ARTICLE);
    put("articles/lich-tiep-cong-dan.md", SECOND);
    put("tthc.csv", TTHC);
    picture("images/hoi.png", Color.ORANGE);
    return folder;
  }

  /** Adds what a folder may have and need not. */
  void extras() throws IOException {
    put("files/ke-hoach.pdf", SampleDocuments.pdf("Kế hoạch"));
    replace(
        "articles/ngay-hoi.md",
        "---\n\n",
        """
        attachments:
          - file: ../files/ke-hoach.pdf
            name: Kế hoạch tổ chức ngày hội
        formerSlugs: [hoi-lang]
        ---

        """);
    put(
        "redirects.csv",
        """
        from,to
        /Default.aspx?tab=tin&id=5,/bai-viet/ngay-hoi
        /gi%E1%BB%9Bi thiệu,https://example.vn/xa
        """);
    put(
        "site.yaml",
        SITE
            + """
            formerHosts: [xacu.example.vn]
            alert:
              text: Bến Gạo tạm ngừng đò vì nước lên
              url: /bai-viet/ngay-hoi
              until: 2027-01-31T17:00:00+07:00
            services:
              - name: Cổng dịch vụ công
                url: https://example.vn/
            channels:
              - name: Tổng đài
                url: tel:02000000000
            """);
  }

  void put(String file, String text) throws IOException {
    put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void put(String file, byte[] bytes) throws IOException {
    Files.createDirectories(folder.resolve(file).resolveSibling(""));
    Files.write(folder.resolve(file), bytes);
  }

  void replace(String file, String what, String by) throws IOException {
    var text = Files.readString(folder.resolve(file));
    if (!text.contains(what)) {
      throw new IllegalArgumentException(file + " has no " + what);
    }
    put(file, text.replace(what, by));
  }

  void picture(String file, Color colour) throws IOException {
    picture(file, colour, 30);
  }

  void picture(String file, Color colour, int width) throws IOException {
    var picture = new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, width, 20);
    pen.dispose();
    Files.createDirectories(folder.resolve(file).resolveSibling(""));
    ImageIO.write(picture, "png", folder.resolve(file).toFile());
  }
}
