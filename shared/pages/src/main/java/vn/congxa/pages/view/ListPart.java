package vn.congxa.pages.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;

/**
 * Some articles of a list.
 *
 * @param next the cursor of the following part; null at the end
 * @param older whether others come before these
 * @param previous the cursor of the part before this one; null where that is the newest
 */
public record ListPart(
    List<Headline> headlines, @Nullable String next, boolean older, @Nullable String previous) {
  public ListPart {
    headlines = List.copyOf(headlines);
  }
}
