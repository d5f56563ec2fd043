package vn.congxa.pages.view;

/**
 * Somewhere to go.
 *
 * @param here whether it leads to the page that shows it
 */
public record Link(String url, String name, boolean here) {
  public Link(String url, String name) {
    this(url, name, false);
  }
}
