package vn.congxa.newsroom;

/** Why a command is declined. */
public enum Refusal {
  /** None of the caller's roles may do it. */
  ROLE_REQUIRED,
  /** Who submitted does not publish. */
  OWN_ARTICLE,
  /** The article's state does not allow it. */
  NOT_POSSIBLE_NOW,
  /** Something is missing or wrong; the checks say what. */
  NOT_READY
}
