package vn.congxa.renderpages.view;

import vn.congxa.http.Language;

/** What heads say in the reader's language. */
record HeadWords(
    String front,
    String home,
    String section,
    String older,
    String olderPart,
    String tthc,
    String tthcText) {
  private static final HeadWords VIETNAMESE =
      new HeadWords(
          "Trang chủ",
          "Tin tức, thông báo và kết quả giải quyết thủ tục hành chính",
          "Tin bài trong chuyên mục",
          "Tin cũ hơn",
          "tin cũ hơn",
          "Kết quả giải quyết TTHC năm",
          "Số hồ sơ thủ tục hành chính đã giải quyết, đúng hạn và trễ hạn theo tháng và lĩnh vực,"
              + " năm");
  private static final HeadWords ENGLISH =
      new HeadWords(
          "Home",
          "News, notices and how administrative procedures are settled",
          "News in the section",
          "Older news",
          "older news",
          "Administrative procedures settled in",
          "Dossiers settled, on time and late, by month and field, in");

  static HeadWords in(Language language) {
    return language == Language.ENGLISH ? ENGLISH : VIETNAMESE;
  }
}
