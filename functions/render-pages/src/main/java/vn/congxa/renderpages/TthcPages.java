package vn.congxa.renderpages;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Response;
import vn.congxa.pages.PageResponses;
import vn.congxa.pages.Templates;
import vn.congxa.pages.view.TextPage;
import vn.congxa.pages.view.TthcPage;
import vn.congxa.reading.Reading;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;
import vn.congxa.tthc.api.TthcProblem;

/** How a commune settles its citizens' dossiers: a year by months and fields. */
final class TthcPages {
  private final Sources sources;
  private final PageResponses policy;

  TthcPages(Sources sources, PageResponses policy) {
    this.sources = sources;
    this.policy = policy;
  }

  /** The newest year: it is this one or the last, or one request more. */
  Response newest(Ask ask) {
    var thisYear = LocalDate.ofInstant(ask.now(), ask.site().zone()).getYear();
    var reading = ask.counted().report().year(thisYear).year(thisYear - 1).read();
    var newest = reading.report();
    if (newest.isMissing()) {
      throw new Refused(Code.BUSY);
    }
    var report = newest.value().report();
    if (report.isEmpty()) {
      // The menu leads here, and a new site has reported nothing yet.
      var page = TextPage.withoutFigures(reading.site(), ask.beside(reading).counter());
      return policy.list(Templates.text(page), page.frame().lasting());
    }
    var year = report.map(TthcReport::year).orElseThrow();
    var shown =
        year == thisYear || year == thisYear - 1
            ? reading.year(year)
            : sources.tthc().year(ask.site().id(), year);
    return page(shown, reading, ask);
  }

  Response year(Ask ask) {
    var year = number(ask.parameter("year"));
    var next = LocalDate.ofInstant(ask.now(), ask.site().zone()).getYear() + 1;
    if (year < TthcYear.FIRST || year > next) {
      throw new Refused(TthcProblem.NO_REPORT); // before anything is read
    }
    var reading = ask.readWithWays(ask.counted().report().year(year));
    return page(reading.year(year), reading, ask);
  }

  private Response page(TthcYear shown, Reading reading, Ask ask) {
    if (shown.reports().isEmpty()) {
      throw new Refused(TthcProblem.NO_REPORT);
    }
    var beside = ask.beside(reading);
    var years = reading.report();
    var near =
        Stream.of(
                years.value().after(shown.year()),
                Optional.of(shown.year()),
                years.value().before(shown.year()))
            .flatMap(Optional::stream)
            .toList();
    var page = TthcPage.of(shown, near, reading.site(), beside.counter(!years.isMissing()));
    return policy.list(Templates.tthc(page), page.frame().lasting());
  }

  private static int number(String year) {
    // Four digits: one address for each year, and none that overflows.
    if (year.length() != 4 || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Refused(Code.NOT_FOUND);
    }
    return Integer.parseInt(year);
  }
}
