package vn.congxa.content.html;

/** Where links may lead, in articles and beside them. */
public final class Links {
  public static final int LONGEST = 2_000;

  private Links() {}

  /** The web, a letter, a call, or a path of the site. */
  public static boolean isLink(String address) {
    return address.length() <= LONGEST && Policy.LINK.matcher(address).matches();
  }

  /** The web or a path of the site, in ASCII as headers have it. */
  public static boolean isPlace(String address) {
    return address.length() <= LONGEST
        && Policy.IMAGE.matcher(address).matches()
        && address.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }
}
