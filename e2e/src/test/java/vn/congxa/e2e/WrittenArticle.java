package vn.congxa.e2e;

/** One who writes an article that has a first version. */
record WrittenArticle(Writer lan, HeldSaves saves, String id) {
  static final String FIRST = "Đã ở cổng.";
  static final String SECOND = "Viết thêm.";
  static final String THIRD = "Viết thêm nữa.";

  KeptCopy copy() {
    return new KeptCopy(lan.browser().page(), id);
  }

  void awaitHeld() {
    lan.until(() -> {
      lan.pass(1);
      return saves.count() > 0 && copy().bodyUnderWay().contains(SECOND);
    });
  }

  /** A text with this at the end; empty for no copy at all. */
  void awaitKept(String sentence) {
    lan.until(() -> {
      var body = copy().body();
      return sentence.isEmpty() ? body.isEmpty() : body.contains(sentence);
    });
  }
}
