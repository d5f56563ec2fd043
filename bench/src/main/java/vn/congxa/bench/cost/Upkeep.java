package vn.congxa.bench.cost;

import vn.congxa.bench.cost.Calls.Way;

/** What no reader asks for: what lies there, the night's work, the staff's, and watching. */
record Upkeep(Scenario scenario, Measured measured, Parts parts, Bill bill, Calls calls) {
  private static final String STAFF = "staff";
  private static final String KEPT = "what is kept";
  private static final String WATCH = "watching";
  private static final double GIGA = 1e9;

  /**
   * Of a new article: who writes and who publishes it open it, and are told by lists what waits.
   */
  private static final double OPENED = 4;

  private static final double LISTS = 6;

  /** A program saves while somebody writes, and so do they. */
  private static final double SAVES = 12;

  /** Half an hour at work, who is there told each half minute. */
  private static final double PRESENCES = 60;

  /** A publication with its lists and site map: docs/tables.md, Newsroom. */
  private static final double PUBLISHED_READS = 13;

  private static final double PUBLISHED_WRITES = 22;
  private static final double PRESENCE_READS = 1.5;

  /** Begun, sent to S3, finished: docs/tables.md, the library. */
  private static final double UPLOAD_WRITES = 8;

  private static final double COPIES_OF_A_PICTURE = 8;

  /** Of a finished upload, whose copies are made: most of two seconds at 3 GB. */
  private static final double UPLOAD_GB_SECONDS = 6;

  /** Paths of what is withdrawn or corrected, and of alerts: one article in ten. */
  private static final double FORGOTTEN_PATHS = 0.2;

  /** Search indexes take so much of an article: bench/RESULTS.md, Search. */
  private static final double INDEX_BYTES = 1_850;

  /** A visitor's item, until expiry deletes it within two days. */
  private static final double VISITOR_BYTES = 180;

  private static final double EXPIRED_DAYS = 2;
  private static final double KEY_KEPT_SECONDS = 300;

  /** Metrics that a look at the CDN's errors asks for. */
  private static final double ERRORS_ASKED = 2;

  /** Tables that a page's function asks, and of the others as many as it has on average. */
  private static final double TABLES = 2;

  void add(double visits) {
    night();
    kept(visits);
    if (!scenario.isIdle()) {
      staff();
    }
    watch(visits);
    if (parts.isKeyed()) {
      bill.add("key requests", KEPT, "key-request", keyRequests());
    }
  }

  private void night() {
    var nights = Mix.DAYS_A_MONTH;
    var work = measured.work(Measured.NIGHT).times(scenario.sites());
    calls.add("the night's comparison", work, nights, nights, Way.EVENT);
    var search = measured.work(Measured.SEARCH);
    calls.add("a daily call of the snapshot", search.times(0), nights, nights, Way.EVENT);
    bill.add("scheduled rules", "schedules", "schedule", 2 * nights);
    if (scenario.isCdn()) {
      var checks = parts.cdnChecks();
      var check = measured.work(Measured.COUNT).times(0).by("the CDN's errors", "refresh-cdn");
      calls.add("the CDN's errors", check, checks, checks, Way.EVENT);
      bill.add("metrics asked for", WATCH, "metric-query", checks * ERRORS_ASKED);
    }
  }

  private void kept(double visits) {
    var articles = (double) Mix.ARTICLES * scenario.sites();
    var tables =
        articles * (1 + Mix.VERSIONS) * measured.contentBytes()
            + visits / Mix.DAYS_A_MONTH * EXPIRED_DAYS * VISITOR_BYTES;
    bill.add("DynamoDB storage", KEPT, "table-storage", tables / GIGA);
    bill.add("DynamoDB recovery", KEPT, "table-recovery", tables / GIGA);
    bill.add(
        "S3 storage",
        KEPT,
        "object-storage",
        articles * (Mix.MEDIA_BYTES_AN_ARTICLE + INDEX_BYTES) / GIGA);
  }

  private void staff() {
    var articles = (double) Mix.NEW_ARTICLES * scenario.sites();
    var open = measured.work(Measured.OPEN);
    var visits = articles * 2;
    call(measured.work(Measured.CONSOLE), visits, visits);
    call(measured.work(Measured.DESK), articles * LISTS, visits);
    call(open, articles * OPENED, 0);
    call(measured.work(Measured.SAVE), articles * SAVES, 0);
    call(units(open, PRESENCE_READS, 1), articles * PRESENCES, 0);
    call(units(measured.work(Measured.SAVE), PUBLISHED_READS, PUBLISHED_WRITES), articles, 0);
    call(measured.work(Measured.LIBRARY), articles * 2, articles);
    bill.add("DynamoDB write units", STAFF, "table-write", articles * UPLOAD_WRITES);
    bill.add("S3 writes", STAFF, "object-write", articles * (COPIES_OF_A_PICTURE + 2));
    bill.add("Lambda GB-s, running", STAFF, "lambda-time", articles * UPLOAD_GB_SECONDS);
    bill.add("Cognito members", STAFF, "member", (double) Mix.STAFF * scenario.sites());
    if (scenario.isCdn()) {
      bill.add("CloudFront paths forgotten", STAFF, "cdn-invalidation", articles * FORGOTTEN_PATHS);
    }
  }

  private void call(Work work, double count, double arrivals) {
    calls.add(STAFF, work, count, arrivals, scenario.isCdn() ? Way.CDN : Way.GATEWAY);
  }

  private static Work units(Work like, double reads, double writes) {
    return new Work(
        like.name(),
        like.function(),
        like.gigabytes(),
        like.processorMillis(),
        like.startMillis(),
        like.tableRequests(),
        0,
        reads,
        writes,
        like.bytes(),
        like.logBytes(),
        0);
  }

  private void watch(double visits) {
    var alarms = scenario.isCdn() ? parts.alarmMetricsOfCdn() : parts.alarmMetrics();
    bill.add("alarms", WATCH, "alarm", alarms);
    bill.add("mails of alarms", WATCH, "mail", Mix.ALARM_MAILS);
    // Visits, for the hours in which there were some; the others are rare.
    var hours = Hours.share(visits, rate -> 1 - Math.exp(-rate * 3_600));
    bill.add("metrics", WATCH, "metric", hours);
  }

  /** DynamoDB asks once for each function and table, and again after five minutes without one. */
  private double keyRequests() {
    var windows = Mix.HOURS_A_MONTH * 3_600 / KEY_KEPT_SECONDS;
    return calls.arrivals().values().stream()
            .mapToDouble(
                events -> Hours.share(events, rate -> 1 - Math.exp(-rate * KEY_KEPT_SECONDS)))
            .sum()
        * windows
        * TABLES;
  }
}
