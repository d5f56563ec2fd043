package vn.congxa.search;

/** The fields of an article in the index: a change of them is a change of the format. */
final class Fields {
  static final String TITLE = "t";
  static final String LEAD = "l";

  /** Title, lead and rest. */
  static final String ALL = "a";

  static final String SLUG = "slug";
  static final String SECTION = "section";

  /** Milliseconds; the index is sorted by it, newest first. */
  static final String AT = "at";

  static final String VERSION = "version";

  /** A number made of all that can be found. */
  static final String PRINT = "print";

  private static final char MARKED = '=';

  private Fields() {}

  /** The term of a word with its marks, which stands where the one without them stands. */
  static String marked(String exact) {
    return MARKED + exact;
  }

  static String exact(String marked) {
    return marked.substring(1);
  }
}
