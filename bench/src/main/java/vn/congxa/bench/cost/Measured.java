package vn.congxa.bench.cost;

import java.util.Map;

/**
 * What was measured on this machine.
 *
 * @param works by name: routes, and what no reader asks for
 * @param pictures of pages, by the name of the page's work
 * @param assets that a page names, which a browser fetches once
 * @param assetBytes of one of them
 * @param contentBytes that an article takes of the content table and its indexes, and each version
 *     of it of the newsroom's
 */
public record Measured(
    Map<String, Work> works,
    Map<String, Pictures> pictures,
    double assets,
    double assetBytes,
    double contentBytes) {
  public static final String FRONT = "GET /";
  public static final String SECTION = "GET /chuyen-muc/{section}";
  public static final String ARTICLE = "GET /bai-viet/{slug}";
  public static final String TTHC = "GET /tthc";
  public static final String OTHER = "GET /lien-he";
  public static final String SEARCH = "GET /tim-kiem";
  public static final String ASSET = "GET /assets/{file}";
  public static final String PICTURE = "GET /media/{file}";
  public static final String NEW_VISIT = "POST /api/visits, a new visit";
  public static final String VIEW = "POST /api/visits, a repeated view";
  public static final String COUNT = "counting a batch";
  public static final String NIGHT = "a night's comparison";
  public static final String OPEN = "GET /api/staff/articles/{id}";
  public static final String DESK = "GET /api/staff/articles";
  public static final String SAVE = "PUT /api/staff/articles/{id}, a save";
  public static final String LIBRARY = "GET /api/staff/media";
  public static final String CONSOLE = "GET /quan-tri";

  /**
   * What a page shows.
   *
   * @param urgent that a browser fetches at once, as against those that it fetches when they come
   *     near
   * @param bytes of one, in the size that a telephone takes
   */
  public record Pictures(double urgent, double lazy, double bytes) {
    static final Pictures NONE = new Pictures(0, 0, 0);
  }

  /** By name; what was not measured is told. */
  public Work work(String name) {
    var work = works.get(name);
    if (work == null) {
      throw new IllegalArgumentException("not measured: " + name);
    }
    return work;
  }

  /** Of a page; none where it shows none. */
  public Pictures picturesOf(String page) {
    return pictures.getOrDefault(page, Pictures.NONE);
  }
}
