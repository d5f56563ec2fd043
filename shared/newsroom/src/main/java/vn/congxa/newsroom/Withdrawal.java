package vn.congxa.newsroom;

import org.jspecify.annotations.Nullable;

/**
 * Why readers have an article no more.
 *
 * @param because what they are told
 * @param replacedBy an address of the site that says it now; null for none
 */
public record Withdrawal(String because, @Nullable String replacedBy) {
  public static final int LONGEST_REASON = 300;
}
