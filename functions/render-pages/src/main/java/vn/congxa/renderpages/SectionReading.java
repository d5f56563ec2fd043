package vn.congxa.renderpages;

import vn.congxa.content.Slug;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.http.Refused;
import vn.congxa.reading.Reading;
import vn.congxa.reading.ReadingStore;
import vn.congxa.site.Section;

/** What was read for a page of the section that the address names. */
record SectionReading(Section section, Reading reading) {
  /**
   * Reads it.
   *
   * @throws Refused {@link ContentProblem#UNKNOWN_SECTION}
   */
  static SectionReading of(Ask ask, ReadingStore.Wish wish) {
    var given = ask.parameter("section");
    if (!Slug.isValid(given)) {
      throw new Refused(ContentProblem.UNKNOWN_SECTION);
    }
    var slug = new Slug(given);
    if (ask.lacks(slug)) {
      throw new Refused(ContentProblem.UNKNOWN_SECTION); // before anything else is read
    }
    var asked = wish.newestOf(slug);
    var reading = ask.knows(slug) ? asked.read() : ask.readWithWays(asked);
    return new SectionReading(
        reading.site().section(slug).orElseThrow(() -> new Refused(ContentProblem.UNKNOWN_SECTION)),
        reading);
  }
}
