package vn.congxa.renderpages.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.article.Headline;

/**
 * Some articles of a list.
 *
 * @param next the cursor of the following part; null at the end
 * @param older whether others come before these
 */
public record ListPart(List<Headline> headlines, @Nullable String next, boolean older) {
  public ListPart {
    headlines = List.copyOf(headlines);
  }
}
