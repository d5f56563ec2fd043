package vn.congxa.visit;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import vn.congxa.aws.Deadline;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.log.RequestLog;
import vn.congxa.site.SiteRef;

/** Tells visits from repeated views, and counts each visit once. */
public final class VisitRecordStore {
  private static final int ATTEMPTS = 12;

  enum Outcome {
    COUNTED,
    KNOWN,
    AGAIN
  }

  private final Pause pause;
  private final LongSupplier nanoTime;
  private final DayKeys keys;
  private final PresenceStore presences;
  private final CounterStore counters;

  public VisitRecordStore(
      DynamoDbClient db, String table, SecureRandom random, Pause pause, RequestLog log) {
    this(db, table, random, pause, System::nanoTime, log);
  }

  VisitRecordStore(
      DynamoDbClient db,
      String table,
      SecureRandom random,
      Pause pause,
      LongSupplier nanoTime,
      RequestLog log) {
    var batches = new BatchStore(db, table, pause);
    this.pause = pause;
    this.nanoTime = nanoTime;
    this.keys = new DayKeys(db, table, random, new DayStore(db, table, batches, log)::began);
    this.presences = new PresenceStore(db, table, batches);
    this.counters = new CounterStore(db, table);
  }

  /**
   * Records a page view.
   *
   * @return whether a visit began with it
   * @throws Refused {@link Code#BUSY} after too many attempts, or too long; recording it again is
   *     safe
   */
  public boolean record(SiteRef site, Visitor visitor, Instant now) {
    var deadline = Deadline.of(nanoTime);
    for (var attempt = 0; attempt < ATTEMPTS && !deadline.isOver(); attempt++) {
      var outcome = attempt(site, visitor, now);
      if (outcome != Outcome.AGAIN) {
        return outcome == Outcome.COUNTED;
      }
      pause.after(attempt);
    }
    throw new Refused(Code.BUSY);
  }

  /** Reads the day's key ahead, where there is one. */
  public void prepare(SiteRef site, Instant now) {
    keys.remember(site, HalfHour.at(now).day(site.zone()));
  }

  private Outcome attempt(SiteRef site, Visitor visitor, Instant now) {
    try {
      return attempt(site, view(site, visitor, now));
    } catch (TransactionConflictException _) {
      return Outcome.AGAIN;
    } catch (DynamoDbException e) {
      if (e.isThrottlingException()) {
        return Outcome.AGAIN;
      }
      throw e;
    }
  }

  private Outcome attempt(SiteRef site, View view) {
    // Before the visitor is looked for: who is counted after this fails the condition on it.
    var counter = view.isGuarded() ? counters.read(site.id(), view) : null;
    return switch (presences.kind(site.id(), view)) {
      case NEW -> counters.count(site, view, counter);
      case CONTINUED -> presences.carryOver(site.id(), view);
      case REPEATED -> presences.seeAgain(site.id(), view);
      case OVERTAKEN -> Outcome.KNOWN;
    };
  }

  private View view(SiteRef site, Visitor visitor, Instant now) {
    var period = HalfHour.at(now);
    var ids = new HashMap<LocalDate, String>(); // one, but at the turn of a day
    return new View(
        now,
        period,
        id(site, visitor, period, ids),
        id(site, visitor, period.previous(), ids),
        period.isClosing(now) ? id(site, visitor, period.next(), ids) : null);
  }

  private String id(SiteRef site, Visitor visitor, HalfHour period, Map<LocalDate, String> ids) {
    return ids.computeIfAbsent(
        period.day(site.zone()), day -> visitor.id(site.id(), keys.of(site, day)));
  }
}
