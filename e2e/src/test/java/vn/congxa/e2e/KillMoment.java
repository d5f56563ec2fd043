package vn.congxa.e2e;

import static vn.congxa.e2e.WrittenArticle.FIRST;
import static vn.congxa.e2e.WrittenArticle.SECOND;
import static vn.congxa.e2e.WrittenArticle.THIRD;

/** What a kill leaves of three sentences, and how many versions come of them. */
enum KillMoment {
  KEPT_HERE(2, FIRST, SECOND) {
    @Override
    void reach(WrittenArticle at) {
      at.saves().beforeThePortal();
      at.lan().type(SECOND);
      at.awaitKept(SECOND);
    }
  },
  SENT(2, FIRST, SECOND) {
    @Override
    void reach(WrittenArticle at) {
      at.saves().beforeThePortal();
      at.lan().type(SECOND);
      at.awaitHeld();
    }
  },
  TYPED_ON_WHILE_IT_IS_SENT(3, FIRST, SECOND, THIRD) {
    @Override
    void reach(WrittenArticle at) {
      SENT.reach(at);
      at.lan().type(THIRD);
      at.awaitKept(THIRD);
    }
  },
  STORED_BUT_NOT_ANSWERED(2, FIRST, SECOND) {
    @Override
    void reach(WrittenArticle at) {
      at.saves().beforeTheAnswer();
      at.lan().type(SECOND);
      at.awaitHeld();
    }
  },
  TYPED_ON_BEFORE_THE_ANSWER(3, FIRST, SECOND, THIRD) {
    @Override
    void reach(WrittenArticle at) {
      STORED_BUT_NOT_ANSWERED.reach(at);
      at.lan().type(THIRD);
      at.awaitKept(THIRD);
    }
  },
  ANSWERED_BUT_THE_COPY_IS_STILL_THERE(2, FIRST, SECOND) {
    @Override
    void reach(WrittenArticle at) {
      STORED_BUT_NOT_ANSWERED.reach(at);
      at.copy().remember();
      at.saves().release();
      at.lan().await("saved");
      at.awaitKept("");
      at.copy().putBack();
    }
  },
  SAVED(2, FIRST, SECOND) {
    @Override
    void reach(WrittenArticle at) {
      at.lan().type(SECOND);
      at.lan().await("saved");
      at.awaitKept("");
    }
  },
  TYPED_ON_AFTER_IT_WAS_SAVED(3, FIRST, SECOND, THIRD) {
    @Override
    void reach(WrittenArticle at) {
      SAVED.reach(at);
      at.saves().beforeThePortal();
      at.lan().type(THIRD);
      at.awaitKept(THIRD);
    }
  };

  private final int versions;
  private final String text;
  private final String body;

  KillMoment(int versions, String... left) {
    this.versions = versions;
    text = String.join("", left);
    body = "<p>" + String.join("</p>\n<p>", left) + "</p>";
  }

  abstract void reach(WrittenArticle at);

  int versions() {
    return versions;
  }

  /** As the editor shows it. */
  String text() {
    return text;
  }

  String body() {
    return body;
  }
}
