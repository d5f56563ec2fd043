package vn.congxa.staff.api;

import java.util.List;

/** A claim that may be a list, as the gateway hands it on: all claims are text there. */
final class ClaimList {
  private ClaimList() {}

  /**
   * Its elements. A list comes as {@code [editor clerk]}, each element as it is and one space
   * between them; so an element that has a space cannot be told from two. Anything else is one
   * element, whatever is in it.
   */
  static List<String> of(String claim) {
    return claim.length() > 1 && claim.startsWith("[") && claim.endsWith("]")
        ? List.of(claim.substring(1, claim.length() - 1).split(" ", -1))
        : List.of(claim);
  }
}
