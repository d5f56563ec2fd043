package vn.congxa.folder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congxa.content.ArticleIds;
import vn.congxa.content.Slug;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.markup.CleanHtml;
import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.Manuscript;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.WorkState;
import vn.congxa.site.Site;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;

/**
 * What a commune settled until it was merged, as an article of the commune in its place: its
 * figures stay to be read, and are in no sum of the other's.
 */
final class FormerReports {
  private FormerReports() {}

  static Slug slug(Site from) {
    return Slug.of("ket qua thu tuc hanh chinh " + from.id());
  }

  /**
   * Empty where there are no reports.
   *
   * @param section that it is in
   */
  static Optional<FolderArticle> article(List<TthcYear> years, Site from, Site into, Slug section) {
    var last =
        years.stream()
            .flatMap(year -> year.reports().stream())
            .map(TthcReport::updatedAt)
            .max(Comparator.naturalOrder());
    return last.map(at -> article(ArticleHtml.sanitise(tables(years)), at, from, into, section));
  }

  private static FolderArticle article(
      CleanHtml body, Instant at, Site from, Site into, Slug section) {
    var text =
        new Manuscript(
            "Kết quả giải quyết thủ tục hành chính – " + from.name(),
            "Số liệu do đơn vị cũ công bố trước khi sáp nhập, giữ nguyên để tra cứu.",
            body.value(),
            section.value(),
            from.name(),
            null,
            null,
            null,
            List.of(),
            List.of());
    var arrival =
        new Arrival(
            slug(from),
            List.of(),
            text,
            WorkState.NONE,
            PublicState.PUBLISHED,
            null,
            null,
            at,
            List.of(),
            1,
            at);
    var id = ArticleIds.named(into.id() + "/tthc/" + from.id());
    var file = ArticleFile.FOLDER + "/" + slug(from) + ArticleFile.EXTENSION;
    return new FolderArticle(file, id, arrival, body, 1, at);
  }

  private static String tables(List<TthcYear> years) {
    var html = new StringBuilder();
    for (var year : years.stream().sorted(Comparator.comparingInt(TthcYear::year)).toList()) {
      html.append("<h2>Năm ").append(year.year()).append("</h2><table><thead><tr>");
      for (var head : List.of("Tính đến hết tháng", "Đúng hạn", "Trễ hạn")) {
        html.append("<th scope=\"col\">").append(head).append("</th>");
      }
      html.append("</tr></thead><tbody>");
      for (var report : year.reports()) {
        html.append(
            String.format(
                Locale.ROOT,
                "<tr><td>%d</td><td>%d</td><td>%d</td></tr>",
                report.month(),
                report.counts().onTime(),
                report.counts().late()));
      }
      html.append("</tbody></table>");
    }
    return html.toString();
  }
}
