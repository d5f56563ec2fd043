package vn.congxa.readrecords;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Request;
import vn.congxa.http.SignedText;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.AuditEntry;
import vn.congxa.site.SiteRef;

/**
 * Which part of the audit is asked for.
 *
 * @param month null for all of an article's
 * @param article null for all of a month's
 * @param after where the part before ended; null for the newest
 */
record AuditQuestion(
    @Nullable YearMonth month,
    @Nullable String who,
    @Nullable String what,
    @Nullable String article,
    int limit,
    @Nullable String after) {
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final Pattern ACCOUNT = Pattern.compile("[\\x21-\\x7e]{1,128}");
  private static final Pattern DEED = Pattern.compile("[a-z]{1,20}(?:-[a-z]{1,20}){0,3}");
  private static final Pattern ANY = Pattern.compile("(?s).*");

  static AuditQuestion of(Request request, SiteRef site, Instant now, byte[] key) {
    var query = new Query(request);
    var named = query.month("month");
    var article = query.text("article", ANY, RecordsFault.NOT_AN_ARTICLE);
    if (article != null && !ArticleState.isId(article)) {
      query.fault("article", RecordsFault.NOT_AN_ARTICLE, "");
    }
    var cursor = query.text("cursor", ANY, FaultCode.NOT_A_CURSOR);
    var question =
        new AuditQuestion(
            named == null && article == null ? YearMonth.from(now.atZone(site.zone())) : named,
            query.text("who", ACCOUNT, FaultCode.NOT_TEXT),
            query.text("what", DEED, RecordsFault.NOT_A_DEED),
            article,
            query.count("limit", MOST, USUAL),
            null);
    var after = cursor == null ? null : question.signed(site, key).read(cursor).orElse(null);
    if (cursor != null && after == null) {
      query.fault("cursor", FaultCode.NOT_A_CURSOR, "");
    }
    query.orRefuse();
    return question.after(after);
  }

  AuditQuestion after(@Nullable String next) {
    return new AuditQuestion(month, who, what, article, limit, next);
  }

  /** Whether an entry is asked for. */
  boolean fits(AuditEntry entry, ZoneId zone) {
    return (who == null || who.equals(entry.by()))
        && (what == null || what.equals(entry.what()))
        && (article == null
            || month == null
            || month.equals(YearMonth.from(entry.at().atZone(zone))));
  }

  /** Cursors of this question, on this site, and of no other. */
  SignedText signed(SiteRef site, byte[] key) {
    return new SignedText(key, "audit/" + site.id() + "/" + asked());
  }

  /** What was asked, without limit and cursor. */
  Map<String, String> asked() {
    var asked = new TreeMap<String, String>();
    put(asked, "month", month);
    put(asked, "who", who);
    put(asked, "what", what);
    put(asked, "article", article);
    return asked;
  }

  private static void put(Map<String, String> asked, String name, @Nullable Object value) {
    if (value != null) {
      asked.put(name, value.toString());
    }
  }
}
