package vn.congxa.search;

import java.util.List;
import vn.congxa.words.Sought;

/**
 * A part of an answer.
 *
 * @param slugs the best first
 * @param total of all parts; a lower bound unless exact
 * @param match where nothing was found, the last that was tried
 * @param sought what to mark in them: the words as they were found, continued and put right
 */
public record Found(
    List<String> slugs, long total, boolean totalIsExact, Match match, Sought sought) {
  public Found {
    slugs = List.copyOf(slugs);
  }
}
