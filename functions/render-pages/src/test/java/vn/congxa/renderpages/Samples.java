package vn.congxa.renderpages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.article.Article;
import vn.congxa.article.Figure;
import vn.congxa.article.Headline;
import vn.congxa.article.Slug;
import vn.congxa.article.Status;
import vn.congxa.renderpages.view.Around;
import vn.congxa.renderpages.view.Panel;
import vn.congxa.renderpages.view.Visitors;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;

/** A commune that does not exist, and what its portal holds. */
final class Samples {
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  static final Instant MORNING = Instant.parse("2026-03-02T01:15:09Z");
  static final Slug NEWS = new Slug("tin-hoat-dong");
  static final Figure FIGURE =
      new Figure(
          "an-binh-dong.0123456789abcdef0123456789abcdef.jpg",
          "Bà con thôn Đông gặt lúa trên cánh đồng ven kênh",
          "Thu hoạch vụ đông xuân ở thôn Đông",
          1200,
          800);

  private Samples() {}

  static Site site() {
    return site("an-binh-dong", "anbinhdong.example.vn");
  }

  static Site site(String id, String host) {
    return new Site(
        id,
        "Trang thông tin điện tử xã An Bình Đông",
        List.of(host),
        ZONE,
        "Nguyễn Thị Hạnh",
        "Số 1 đường Kênh Giữa, xã An Bình Đông",
        "0200 000 0000",
        "vanphong@example.vn",
        List.of(
            new Section(NEWS, "Tin hoạt động"),
            new Section(new Slug("thong-bao"), "Thông báo"),
            new Section(new Slug("nong-nghiep-moi-truong"), "Nông nghiệp - Môi trường"),
            new Section(new Slug("van-hoa-xa-hoi"), "Văn hóa - Xã hội")),
        45_996);
  }

  static Article article(Slug slug, String title, @Nullable Figure image, String body) {
    return new Article(
        slug,
        NEWS,
        title,
        "Sáng 2/3, xã An Bình Đông ra quân nạo vét tuyến kênh Giữa dài 3,2 km, mở đầu chiến dịch"
            + " thủy lợi nội đồng, bảo đảm nước tưới cho 180 ha lúa của bốn thôn ven sông.",
        body,
        image,
        "Trần Văn Lâm",
        null,
        MORNING,
        Status.PUBLISHED,
        null,
        MORNING,
        1);
  }

  static Article article() {
    return article(
        new Slug("ra-quan-nao-vet-kenh-giua"),
        "Xã An Bình Đông ra quân nạo vét kênh Giữa, sẵn sàng nước tưới cho vụ hè thu",
        FIGURE,
        body(8_000));
  }

  /** As much text as an article of so many bytes has. */
  static String body(int bytes) {
    var sentences =
        List.of(
            "Theo kế hoạch, mỗi thôn phụ trách một đoạn kênh và tự chọn ngày làm việc.",
            "Ông Lê Quang Vinh, trưởng thôn Đông, cho biết bà con đã chuẩn bị từ rất sớm.",
            "Nguồn kinh phí 240 triệu đồng lấy từ quỹ thủy lợi và phần góp của các hộ.",
            "Những đoạn bờ sạt lở sau đợt mưa tháng chín được kè lại bằng cọc tre, đá hộc.",
            "Trạm bơm số 2 vừa thay máy mới, công suất 1.000 mét khối mỗi giờ.",
            "Ủy ban nhân dân xã đề nghị các hộ không thả bèo và vứt rác xuống lòng kênh.",
            "Đoàn thanh niên nhận chăm sóc hàng cây dọc bờ, vừa giữ đất vừa lấy bóng mát.",
            "Cùng ngày, cán bộ nông nghiệp hướng dẫn cách gieo sạ tiết kiệm giống ở thôn Tây.");
    var body = new StringBuilder();
    for (var i = 0; body.toString().getBytes(StandardCharsets.UTF_8).length < bytes; i++) {
      if (i == 9) {
        body.append("<h2>Việc tiếp theo</h2>");
      }
      body.append("<p>");
      for (var j = 0; j < 4; j++) {
        // Numbers make each sentence new, so that repetition does not flatter the compression.
        body.append(sentences.get((i * 3 + j * 5) % sentences.size()).replace(".", ""))
            .append(" (đợt ")
            .append(i * 137 % 91)
            .append(", tổ ")
            .append((i * 31 + j * 57) % 83)
            .append("). ");
      }
      body.append("</p>\n");
    }
    return body.toString();
  }

  static List<Headline> headlines(int count) {
    var titles =
        List.of(
            "Thông báo lịch tiếp công dân tháng 3 của Chủ tịch Ủy ban nhân dân xã",
            "Hội Phụ nữ xã trao 25 suất quà cho học sinh vượt khó",
            "Khám sức khỏe miễn phí cho người cao tuổi bốn thôn ven sông",
            "Hướng dẫn nộp hồ sơ đất đai trực tuyến trên Cổng Dịch vụ công quốc gia",
            "Giải bóng chuyền mừng xuân: thôn Tây lần thứ ba vô địch");
    var headlines = new ArrayList<Headline>();
    for (var i = 0; i < count; i++) {
      var title = titles.get(i % titles.size());
      var image = i % 3 == 1 ? null : FIGURE;
      var article = article(new Slug("bai-" + i), title, image, "");
      headlines.add(article.headline());
    }
    return headlines;
  }

  static TthcYear year(int year) {
    var reports = new ArrayList<TthcReport>();
    for (var month = 1; month <= 10; month++) {
      var fields =
          List.of(
              new FieldCounts("Chứng thực", new Counts(112L * month, month / 3)),
              new FieldCounts("Hộ tịch", new Counts(31L * month, 0)),
              new FieldCounts("Đất đai", new Counts(9L * month, month / 4)),
              new FieldCounts("Bảo trợ xã hội", new Counts(7L * month, 0)));
      var counts = new Counts(159L * month, month / 3 + month / 4);
      var at = Instant.parse("%d-%02d-01T22:54:59Z".formatted(year, month));
      reports.add(new TthcReport(year, month, counts, fields, at, 1));
    }
    return new TthcYear(year, 10, reports);
  }

  static Around around() {
    var panel = Panel.of(year(2026).newest().orElseThrow(), site());
    return new Around(Visitors.of(3, 41, 45_996), panel, new Assets().urls());
  }
}
