package vn.congxa.pages.view;

/** The counter in the footer. */
public record Visitors(String online, String today, String total) {
  /** Where the counts could not be had. */
  public static final Visitors UNKNOWN = new Visitors("–", "–", "–");

  public static Visitors of(long online, long today, long total) {
    return new Visitors(Numbers.text(online), Numbers.text(today), Numbers.text(total));
  }
}
