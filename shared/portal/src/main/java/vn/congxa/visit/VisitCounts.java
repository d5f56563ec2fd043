package vn.congxa.visit;

/**
 * What a site's footer says.
 *
 * @param online Đang truy cập: visitors seen in the last five minutes
 * @param today Hôm nay: visits since midnight in the site's time zone
 * @param total Tất cả: all visits, with those carried over from an earlier portal
 */
public record VisitCounts(long online, long today, long total) {}
