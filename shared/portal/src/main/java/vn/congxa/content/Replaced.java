package vn.congxa.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.PublicationStore.Stood;

/**
 * What a publication takes the place of.
 *
 * @param stood what stood there or at another address; null for nothing
 * @param left addresses that lead to it no more
 * @param over addresses from which a way leads to it, whatever article stands there
 */
public record Replaced(@Nullable Stood stood, List<Slug> left, List<Slug> over) {
  public Replaced {
    left = List.copyOf(left);
    over = List.copyOf(over);
  }

  static Replaced alone(@Nullable Stood stood) {
    return new Replaced(stood, List.of(), List.of());
  }
}
