package vn.congxa.newsroom;

import java.util.Locale;

/** What staff can do with an article; what a version says was done. */
public enum Deed {
  SAVE,
  RESTORE,
  SUBMIT,
  TAKE_BACK,
  RETURN,
  PUBLISH,
  UNSCHEDULE,
  WITHDRAW,
  MOVE,
  BIN,
  UNBIN,
  /** Its section was given up, or another took it over. */
  REFILE,
  /** A content folder brought it. */
  IMPORT;

  /** As programs read it: {@code take-back}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Deed of(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
