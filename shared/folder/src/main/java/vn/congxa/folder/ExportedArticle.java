package vn.congxa.folder;

import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.PublicState;

/** An article that goes into a folder, and by what the newsroom knows it. */
record ExportedArticle(String id, Arrival arrival) {
  /** Whether readers have or had it. */
  boolean isPublic() {
    return arrival.standing() != PublicState.NEVER;
  }
}
