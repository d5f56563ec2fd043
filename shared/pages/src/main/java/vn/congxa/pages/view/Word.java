package vn.congxa.pages.view;

import vn.congxa.http.Language;

/**
 * What the interface says, in both languages; content is in whatever language it was written.
 * {@code {0}} stands for an argument.
 */
public enum Word {
  HOME("Trang chủ", "Home"),
  PORTAL("Cổng thông tin", "Portal"),
  SKIP("Đến nội dung chính", "Skip to content"),
  SECTIONS("Chuyên mục", "Sections"),
  TTHC_MENU("Giải quyết TTHC", "Administrative procedures"),
  SWITCH("English", "Tiếng Việt"),
  ALERT("Thông báo khẩn", "Alert"),
  MORE("Xem chi tiết", "More"),
  PREVIEW("Bản xem trước", "Preview"),
  PREVIEW_TEXT(
      "phiên bản {0} của bài viết, không phải trang đã đăng. Đường dẫn này dùng được đến {1}.",
      "version {0} of the article, and not the published page. This address works until {1}."),
  PREVIEW_OVER("Hết hạn xem trước", "This preview is over"),

  NEWS_HERE(
      "Tin tức, thông báo và kết quả giải quyết thủ tục hành chính",
      "News, notices and how administrative procedures are settled"),
  NEWS_OF("Tin bài trong chuyên mục {0}", "News in the section {0}"),
  NEWEST("Tin mới", "Latest news"),
  OLDER_NEWS("Tin cũ hơn", "Older news"),
  OLDER_OF("{0}: tin cũ hơn", "{0}: older news"),
  OLDER("Tin cũ hơn", "Older"),
  NEWER("Tin mới hơn", "Newer"),
  TO_NEWEST("Về tin mới nhất", "To the latest"),
  LIST_PAGES("Trang danh sách", "Pages of the list"),
  NO_ARTICLES("Chưa có bài viết nào.", "There is no news yet."),
  ARTICLES("Bài viết", "Articles"),
  BESIDE("Thông tin thêm", "More information"),
  SERVICES("Dịch vụ công trực tuyến", "Online public services"),
  SERVICES_NOTE(
      "Hồ sơ được nộp trên cổng quốc gia, không nộp tại trang này.",
      "Applications are handed in at the national portal, not here."),

  SEARCH("Tìm kiếm", "Search"),
  SEARCH_WORDS("Từ cần tìm", "Words to look for"),
  DO_SEARCH("Tìm", "Search"),
  SECTION("Chuyên mục", "Section"),
  NARROW_DOWN("Lọc theo chuyên mục, ngày đăng", "Narrow down by section and date"),
  ALL_SECTIONS("Tất cả chuyên mục", "All sections"),
  FROM_DAY("Từ ngày", "From"),
  TO_DAY("Đến ngày", "To"),
  RESULTS_OF("Kết quả tìm “{0}”", "Results for “{0}”"),
  FOUND("Tìm thấy {0} bài viết.", "{0} articles found."),
  FOUND_MORE("Tìm thấy hơn {0} bài viết.", "More than {0} articles found."),
  FOUND_MISTYPED(
      "Không có bài viết nào có đúng những từ này. Dưới đây là các bài có từ gần giống.",
      "No article has exactly these words. These have words that are nearly the same."),
  FOUND_SOME(
      "Không có bài viết nào có đủ những từ này. Dưới đây là các bài có một phần.",
      "No article has all of these words. These have some of them."),
  FOUND_NOTHING("Không tìm thấy bài viết nào.", "Nothing was found."),
  FOUND_NOTHING_TIP(
      "Bạn hãy thử ít từ hơn hoặc từ khác cùng nghĩa, chọn một chuyên mục, hay xem tin mới.",
      "Try fewer words or others, choose a section, or see the latest news."),
  SEARCH_ANYWHERE("Tìm trong mọi chuyên mục, mọi ngày", "Search all sections and days"),
  MORE_RESULTS("Kết quả tiếp theo", "More results"),
  NO_SEARCH("Tạm thời chưa tìm kiếm được", "No searching just now"),

  TRAIL("Bạn đang ở", "You are here"),
  UPDATED("Cập nhật: ", "Updated: "),
  SOURCE("Nguồn:", "Source:"),
  CORRECTIONS("Đính chính", "Corrections"),
  ATTACHMENTS("Tệp đính kèm", "Attachments"),
  DOWNLOAD("{0}, tệp {1}, {2}", "{0}, {1} file, {2}"),
  TOOLS("Công cụ", "Tools"),
  AFTER("Sau bài viết", "After the article"),
  SHARE("Chia sẻ", "Share"),
  LISTEN("Nghe đọc bài", "Listen"),
  STOP_LISTENING("Dừng đọc", "Stop"),
  PRINT("In", "Print"),
  PRINT_EDITION("Bản để in", "Print edition"),
  PLAIN_TEXT("Tải văn bản", "Save as text"),
  BACK_TO_ARTICLE("Về bài viết", "Back to the article"),
  ADDRESS_OF_PAGE("Địa chỉ bài viết:", "Address of this page:"),
  ALT_OF_PICTURE("[Ảnh: {0}]", "[Picture: {0}]"),
  PREVIOUS("Bài trước", "Previous"),
  NEXT("Bài sau", "Next"),
  AROUND("Bài trước và bài sau", "Previous and next"),
  RELATED("Cùng chuyên mục", "In the same section"),
  MORE_OF("Xem thêm bài trong chuyên mục {0}", "More in {0}"),

  TTHC("Kết quả giải quyết TTHC", "Administrative procedures handled"),
  TTHC_OF("Kết quả giải quyết TTHC năm {0}", "Administrative procedures handled in {0}"),
  TTHC_TEXT(
      "Số hồ sơ thủ tục hành chính đã giải quyết, đúng hạn và trễ hạn theo tháng và lĩnh vực, năm"
          + " {0}",
      "Dossiers settled, on time and late, by month and field, in {0}"),
  SETTLED_BY("Đến tháng {0} đã giải quyết:", "Settled up to month {0}:"),
  PROCESSED("Số hồ sơ xử lý", "Dossiers processed"),
  ON_TIME("Trước & đúng hạn", "Before or on time"),
  LATE("Trễ hạn", "Late"),
  ON_TIME_SHARE("Tỉ lệ đúng hạn", "Share on time"),
  LATE_SHARE("Tỉ lệ trễ hạn", "Share late"),
  DETAILS("Chi tiết", "Details"),
  DETAILS_OF(" kết quả giải quyết TTHC năm {0}", " of procedures handled in {0}"),
  UPDATED_AT("Cập nhật lúc", "Updated at"),
  TTHC_NOTE(
      "TTHC là thủ tục hành chính. Số liệu lũy kế từ ngày 01/01/{0} đến thời điểm cập nhật của mỗi"
          + " tháng.",
      "TTHC are administrative procedures. Counts run from 01/01/{0} to each month's update."),
  CHOOSE_YEAR("Chọn năm", "Choose a year"),
  YEAR("Năm {0}", "Year {0}"),
  MONTH("Tháng {0}", "Month {0}"),
  BY_MONTH("Theo tháng", "By month"),
  UP_TO("Đến tháng", "Up to month"),
  UP_TO_MONTH("Đến tháng {0}", "Up to month {0}"),
  BY_FIELD("Theo lĩnh vực", "By field"),
  FIELD("Lĩnh vực", "Field"),
  CHART("Số hồ sơ đã xử lý, lũy kế theo tháng", "Dossiers processed, cumulative by month"),
  BAR("hồ sơ, {0} trễ hạn", "dossiers, {0} late"),

  EDITOR("Trưởng Ban Biên tập", "Editor-in-chief"),
  ADDRESS("Địa chỉ", "Address"),
  PHONE("Điện thoại", "Phone"),
  EMAIL("Email", "Email"),
  CHANNELS("Kênh thông tin", "Channels"),
  VISITS("Lượt truy cập", "Visits"),
  ONLINE("Đang truy cập", "Online"),
  TODAY("Hôm nay", "Today"),
  TOTAL("Tất cả", "All"),
  ABOUT("Về trang này", "About this site"),

  CONTACT("Liên hệ và xuất bản", "Contact and publishing"),
  SITE_MAP("Sơ đồ trang", "Site map"),
  ACCESSIBILITY("Khả năng tiếp cận", "Accessibility"),
  PRIVACY("Quyền riêng tư", "Privacy"),
  PAGES("Các trang", "Pages"),
  FEEDS("Nguồn tin cho phần mềm", "Feeds"),
  SECTION_FEED("Nguồn tin chuyên mục {0} (RSS)", "Feed of {0} (RSS)"),
  RECENT_TITLES("Tin gần đây, theo vần", "Recent titles in alphabetical order"),

  RETRY("Thử lại", "Try again"),
  TO_HOME("Về trang chủ", "To the home page"),
  GONE("Bài viết đã được gỡ", "The article was withdrawn"),
  GONE_TEXT(
      "Bài viết từng ở địa chỉ này không còn được đăng.",
      "The article that was here is no longer published."),
  INSTEAD("Xem nội dung thay thế", "See what replaces it"),
  REASON("Lý do: {0}", "Reason: {0}"),
  FAILED("Hệ thống gặp lỗi", "Something went wrong"),
  FAILED_TEXT(
      "Trang này tạm thời chưa mở được. Xin bạn thử lại sau ít phút.",
      "This page cannot be shown just now. Please try again in a few minutes."),
  BUSY("Hệ thống đang bận", "Too busy at the moment"),
  BUSY_TEXT(
      "Không có gì bị mất. Xin bạn thử lại sau ít giây.",
      "Nothing was lost. Please try again in a few seconds."),
  REFERENCE("Mã tra cứu: {0}", "Reference: {0}"),
  NO_FIGURES("Chưa có số liệu", "No figures yet"),
  NO_SITE("Không có trang ở tên miền này", "There is no site at this host"),
  NOT_FOUND("Không tìm thấy trang", "Page not found"),
  NOT_FOUND_TEXT(
      "Địa chỉ này không có nội dung nào. Có thể địa chỉ bị gõ sai, hoặc nội dung đã được chuyển"
          + " đi.",
      "There is nothing at this address. It may be mistyped, or the content may have moved."),
  BAD_REQUEST("Yêu cầu không hợp lệ", "The request is not valid"),
  BAD_CURSOR_TEXT(
      "Địa chỉ của phần danh sách này không đúng. Bạn có thể xem lại từ tin mới nhất.",
      "The address of this part of the list is not right. You can start from the latest news.");

  private final String vietnamese;
  private final String english;

  Word(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  String in(Language language) {
    return language == Language.ENGLISH ? english : vietnamese;
  }
}
