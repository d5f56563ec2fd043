package vn.congxa.visit;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import vn.congxa.aws.Backoff;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.log.RequestLog;
import vn.congxa.site.SiteRef;

/** Tells visits from repeated views. What it writes is counted from the table's stream. */
public final class VisitRecordStore {
  private static final int ATTEMPTS = 12;

  /** What a view turned out to be. */
  public sealed interface Outcome {
    /** A visit began with it. */
    record Began(Instant at) implements Outcome {}

    /** A visit goes on that began then. */
    record Known(Instant begun) implements Outcome {}

    /** A visit began, which is not counted: its address brought too many. */
    record TooMany() implements Outcome {}
  }

  private final Tries tries;
  private final DayKeys keys;
  private final PresenceStore presences;
  private final NewcomerStore newcomers;

  /**
   * Of a table of visitors.
   *
   * @param keys the table of the days' keys
   */
  public VisitRecordStore(
      DynamoDbClient db,
      String table,
      String keys,
      SecureRandom random,
      Tries tries,
      RequestLog log) {
    this.tries = tries;
    this.keys = new DayKeys(db, keys, random);
    this.presences = new PresenceStore(db, table, new Transactions(db, tries));
    this.newcomers = new NewcomerStore(db, table, log);
  }

  /**
   * Records a page view.
   *
   * @throws Refused {@link Code#BUSY} after too many attempts, or too long; recording it again is
   *     safe
   */
  public Outcome record(SiteRef site, Visitor visitor, Instant now) {
    var at = now.truncatedTo(ChronoUnit.MILLIS);
    var deadline = tries.deadline();
    var recording = new Recording(site, visitor, at);
    for (var attempt = 0; attempt < ATTEMPTS && !deadline.isOver(); attempt++) {
      try {
        var outcome = recording.attempt(attempt > 0);
        if (outcome != null) {
          return outcome;
        }
        if (attempt > 0) { // the first loss mostly comes of a read that lagged behind
          tries.waitAfter(attempt, Backoff.OF_RIVALS);
        }
      } catch (TransactionConflictException _) {
        tries.waitAfter(attempt + 1, Backoff.OF_RIVALS);
      } catch (DynamoDbException e) {
        if (!e.isThrottlingException()) {
          throw e;
        }
        tries.waitAfter(attempt + 1, Backoff.OF_SERVICE);
      }
    }
    throw new Refused(Code.BUSY);
  }

  /** Reads the day's key ahead, where there is one. */
  public void prepare(SiteRef site, Instant now) {
    keys.remember(site, LocalDate.ofInstant(now, site.zone()));
  }

  /** One view, for as long as it takes. */
  private final class Recording {
    private final SiteRef site;
    private final Visitor visitor;
    private final Instant at;
    private @Nullable Boolean isTooMany;

    Recording(SiteRef site, Visitor visitor, Instant at) {
      this.site = site;
      this.visitor = visitor;
      this.at = at;
    }

    /** Null where somebody else wrote first. */
    @Nullable Outcome attempt(boolean isSure) {
      var view = View.of(at, site.zone(), day -> visitor.id(site.id(), keys.of(site, day)));
      var found = presences.find(site.id(), view, isSure);
      var today = found.today();
      var yesterday = found.yesterday();
      if (found.isOvertaken()) {
        return new Outcome.Known(Instant.EPOCH); // counted by that view
      }
      if (today != null && view.isGoingOn(today)) {
        return goOn(view, today, isSure);
      }
      if (yesterday != null && view.before() != null && view.isGoingOn(yesterday)) {
        return presences.carryOver(site.id(), view, view.before(), yesterday)
            ? new Outcome.Known(yesterday.begun())
            : null;
      }
      if (isTooMany(view)) {
        return new Outcome.TooMany();
      }
      return presences.begin(site.id(), view) ? new Outcome.Began(at) : null;
    }

    private @Nullable Outcome goOn(View view, Presence today, boolean isAgain) {
      if (isAgain && today.begun().equals(at)) {
        return new Outcome.Began(at); // this very view, whose answer got lost
      }
      return view.isFresh(today) || presences.seeAgain(site.id(), view, today)
          ? new Outcome.Known(today.begun())
          : null;
    }

    private boolean isTooMany(View view) {
      if (isTooMany == null) {
        isTooMany = newcomers.isTooMany(site.id(), visitor, keys.of(site, view.id().day()), at);
      }
      return isTooMany;
    }
  }
}
