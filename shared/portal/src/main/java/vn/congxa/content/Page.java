package vn.congxa.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the following part begins; null at the end
 */
public record Page<T>(List<T> items, @Nullable Position next) {
  public Page {
    items = List.copyOf(items);
  }
}
