package vn.congxa.pages;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Attachment;
import vn.congxa.content.Figure;
import vn.congxa.content.Headline;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.Panel;
import vn.congxa.pages.view.Visitors;
import vn.congxa.pages.view.Words;
import vn.congxa.site.Alert;
import vn.congxa.site.Profile;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteLink;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;

/** A commune that does not exist, and what its portal holds. */
public final class Samples {
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  public static final Instant MORNING = Instant.parse("2026-03-02T01:15:09Z");
  public static final Slug NEWS = new Slug("tin-tuc");
  static final Figure FIGURE =
      new Figure(
          "an-binh-dong.0123456789abcdef0123456789abcdef.jpg",
          "Bà con thôn Đông gặt lúa trên cánh đồng ven kênh",
          "Thu hoạch vụ đông xuân ở thôn Đông",
          1200,
          800);

  private Samples() {}

  public static Site site() {
    return site("an-binh-dong", "anbinhdong.example.vn");
  }

  public static Site site(String id, String host) {
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

  public static Article article(Slug slug, String title, @Nullable Figure image, String body) {
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

  public static Article article() {
    return article(
        new Slug("ngay-hoi-dinh-dong-dong-vui-dung-nep-xua"),
        "Xã An Bình Đông ra quân nạo vét kênh Giữa, sẵn sàng nước tưới cho vụ hè thu",
        FIGURE,
        body(8_000));
  }

  /** A body of so many bytes, of words at random: it compresses worse than any article does. */
  public static String body(int bytes) {
    var first = "b c ch d đ g gh h kh l m n ng nh ph qu r s t th tr v x".split(" ", -1);
    var last =
        "a an ang ao ay anh ăng ân ây e em ê ênh i iên iêu o oan ong ông ơi u uôn ưa ương"
            .split(" ", -1);
    var marks = new String[] {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};
    var random = new Random(7);
    var body = new StringBuilder("<p>");
    while (bytes(body) < bytes) {
      for (var word = 0; word < 80; word++) {
        var syllable = last[random.nextInt(last.length)];
        body.append(first[random.nextInt(first.length)])
            .append(syllable, 0, 1)
            .append(marks[random.nextInt(marks.length)])
            .append(syllable, 1, syllable.length())
            .append(' ');
      }
      body.append("</p>\n<p>");
    }
    return Normalizer.normalize(body.append("</p>"), Normalizer.Form.NFC);
  }

  private static int bytes(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8).length;
  }

  public static List<Headline> headlines(int count) {
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

  public static TthcYear year(int year) {
    var reports = new ArrayList<TthcReport>();
    for (var month = 1; month <= 10; month++) {
      var fields =
          List.of(
              new FieldCounts("Chứng thực", new Counts(112L * month, month / 3)),
              new FieldCounts("Hộ tịch", new Counts(31L * month, 0)),
              new FieldCounts("Đất đai", new Counts(9L * month, month / 4)),
              new FieldCounts("Bảo trợ xã hội", new Counts(7L * month, 0)));
      var counts = new Counts(159L * month, month / 3 + month / 4);
      var at = Instant.parse(String.format(Locale.ROOT, "%d-%02d-01T22:54:59Z", year, month));
      reports.add(new TthcReport(year, month, counts, fields, at, 1));
    }
    return new TthcYear(year, 10, reports);
  }

  public static PageContext around() {
    return around(Words.VIETNAMESE);
  }

  public static PageContext around(Words words) {
    var panel = Panel.of(year(2026).newest().orElseThrow(), site(), words);
    var asked = new PageRequest("/bai-viet/x", words, MORNING);
    return new PageContext(Visitors.of(3, 41, 45_996), panel, new Assets().urls(), asked, true);
  }

  /** The same with everything that a site can say beside its identity. */
  public static Site talkative() {
    return talkative(MORNING.plusSeconds(1));
  }

  /** With an alert until then. */
  public static Site talkative(Instant until) {
    var plain = site();
    return new Site(
        plain.id(),
        plain.name(),
        plain.hosts(),
        plain.zone(),
        plain.editorInChief(),
        plain.address(),
        plain.phone(),
        plain.email(),
        plain.sections(),
        plain.carriedOver(),
        new Profile(
            List.of(),
            new Alert("Nước sông Giữa dâng trên báo động 2.", "/bai-viet/lu", until),
            List.of(new SiteLink("Cổng Dịch vụ công quốc gia", "https://dvc.example.vn/")),
            List.of(new SiteLink("Zalo của xã", "https://zalo.example.vn/xa"))));
  }

  /** With two files and an earlier address. */
  public static Article carrying() {
    var plain = article();
    return new Article(
        plain.slug(),
        plain.section(),
        plain.title(),
        plain.lead(),
        plain.body(),
        new Figure(FIGURE.file(), FIGURE.alt(), FIGURE.caption(), 1200, 800, List.of(320, 640)),
        plain.author(),
        "Hội Nông dân xã",
        plain.publishedAt(),
        plain.status(),
        null,
        plain.publishedAt().plusSeconds(86_400),
        2,
        List.of(),
        List.of(
            new Attachment("an-binh-dong.0f.pdf", "Quyết định số 12/QĐ-UBND", 1_468_006),
            new Attachment("an-binh-dong.1f.docx", "Mẫu đơn", 20_480)),
        List.of(new Slug("ten-cu")),
        List.of());
  }
}
