package vn.congxa.tellstaff;

import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;

/** A mail for each whom it concerns: marked first, so that one in doubt is not sent twice. */
final class MailChannel implements Channel {
  private final Audience audience;
  private final ToldStore told;
  private final PostOffice office;
  private final ConsolePlace console;
  private final RequestLog log;

  static MailChannel of(Wiring wiring) {
    return new MailChannel(
        Audience.of(wiring),
        ToldStore.of(wiring),
        PostOffice.of(wiring.environment()),
        ConsolePlace.of(wiring.environment()),
        wiring.log());
  }

  private MailChannel(
      Audience audience, ToldStore told, PostOffice office, ConsolePlace console, RequestLog log) {
    this.audience = audience;
    this.told = told;
    this.office = office;
    this.console = console;
    this.log = log;
  }

  @Override
  public void tell(Notice notice) {
    var all = audience.of(notice);
    if (all.isEmpty()) {
      return;
    }
    var letter = Letter.of(notice, audience.name(notice), console);
    for (var one : all) {
      if (one.mail() != null && told.mark(notice, one.sub())) {
        send(notice, one.sub(), one.mail(), letter);
      }
    }
  }

  private void send(Notice notice, String whom, String address, Letter letter) {
    try {
      office.send(address, letter);
    } catch (ReturnedMailException e) {
      log.warn("a mail to staff", e);
    } catch (UndeliveredException e) {
      if (!e.isInDoubt()) {
        told.unmark(notice, whom);
      }
      throw e;
    }
  }
}
