package vn.congxa.bench.cost;

/**
 * What nobody can measure before there are readers. Each is a guess with its reason; those of a
 * record are varied to see how much hangs on them.
 *
 * @param processorFactor milliseconds of a processor in the cloud for one of this machine's
 * @param idleMinutes after which Lambda gives up a function that nobody asks
 * @param robots requests for pages by robots for each view by a person
 * @param newBrowsers of visits, which have no asset of the portal yet
 * @param seenPictures of those that a browser fetches when somebody comes near them
 */
public record Mix(
    double processorFactor,
    double idleMinutes,
    double robots,
    double newBrowsers,
    double seenPictures) {
  /**
   * Graviton is slower for one thread than what this is measured on; AWS says nothing of idle
   * functions, and five to fifteen minutes are what people see; a third of all that asks a small
   * site is no person; half of a commune's readers come by a link in a message, once.
   */
  public static final Mix USUAL = new Mix(2, 5, 0.3, 0.5, 0.5);

  /** A request to a table in the same region, median as people measure it: 2 to 6. */
  static final double TABLE_MILLIS = 4;

  /** A small object out of S3. */
  static final double OBJECT_MILLIS = 20;

  /** The runtime's own for each call. */
  static final double RUNTIME_MILLIS = 1;

  /** At least so many calls start a function: crowds, deployments, a machine that goes. */
  static final double LEAST_COLD = 0.002;

  static final double HOURS_A_MONTH = 730;

  /** Of views: where people come in, by links in messages and by the front page. */
  static final double FRONT = 0.25;

  static final double SECTION = 0.10;
  static final double ARTICLE = 0.45;
  static final double TTHC = 0.08;
  static final double OTHER = 0.09;
  static final double SEARCH = 0.03;

  /** Of views of articles, those of the newest: a page of the front's list. */
  static final double NEWEST = 0.8;

  static final int NEWEST_ARTICLES = 20;
  static final int SECTIONS = 6;
  static final int OTHER_PAGES = 8;

  /** Of a commune that has been at it for three years. */
  static final int ARTICLES = 1_000;

  /** Rows of the newsroom for an article: a save of somebody's, or of a program's in between. */
  static final int VERSIONS = 12;

  /** A picture as it came and its smaller copies, or a document, for each article. */
  static final double MEDIA_BYTES_AN_ARTICLE = 700_000;

  /**
   * A photograph in the size that a telephone takes (640 wide, WebP); the sample's pictures are
   * drawings, and smaller.
   */
  static final double PICTURE_BYTES = 50_000;

  /** Fetches of pictures that are in the browser's own cache, of an earlier page. */
  static final double PICTURES_AGAIN = 0.3;

  /** Places that keep copies for readers in Vietnam: Hanoi, Ho Chi Minh City, and one beyond. */
  static final int PLACES = 3;

  /** For which a place keeps what may be kept for good, where hardly anybody asks for it. */
  static final double RARELY_ASKED_SECONDS = 86_400;

  /** What a browser sends to record a view, its headers included. */
  static final double POSTED_BYTES = 800;

  /** CloudWatch's own for each line. */
  static final double LINE_BYTES = 26;

  /** START, END and REPORT of Lambda where it writes text, with what the service adds. */
  static final double PLATFORM_BYTES = 98 + 57 + 190 + 3 * LINE_BYTES;

  /** As CloudWatch keeps lines, by people's measurements. */
  static final double LOG_KEPT = 0.15;

  static final double DAYS_A_MONTH = HOURS_A_MONTH / 24;

  /** An alarm, and its end, a week. */
  static final double ALARM_MAILS = 9;

  /** Of a commune with news: people who sign in, and articles they bring out. */
  static final int STAFF = 5;

  static final int NEW_ARTICLES = 30;

  public Mix withProcessor(double factor) {
    return new Mix(factor, idleMinutes, robots, newBrowsers, seenPictures);
  }

  public Mix withIdle(double minutes) {
    return new Mix(processorFactor, minutes, robots, newBrowsers, seenPictures);
  }

  public Mix withRobots(double share) {
    return new Mix(processorFactor, idleMinutes, share, newBrowsers, seenPictures);
  }

  public Mix withBrowsers(double share, double pictures) {
    return new Mix(processorFactor, idleMinutes, robots, share, pictures);
  }
}
