package vn.congxa.lambda;

import java.util.ArrayList;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import vn.congxa.aws.Environment;
import vn.congxa.log.RequestLog;

/**
 * Does a function's first work before its first request. Before a snapshot is taken, where the
 * template asks for snapshots, all of it is rehearsed. Where a function starts by itself its first
 * visitor waits for the start as well, so only what that request needs anyway is done ahead.
 */
public final class Priming implements Resource {
  // So often that what a request runs through is compiled when the snapshot is taken.
  private static final int REHEARSALS = 30;

  // Core holds its resources weakly.
  private static final List<Priming> REGISTERED = new ArrayList<>();

  private final Runnable rehearsal;
  private final Runnable resumption;

  Priming(Runnable rehearsal, Runnable resumption) {
    this.rehearsal = rehearsal;
    this.resumption = resumption;
  }

  /**
   * Does one or the other, or neither outside Lambda.
   *
   * @param start what every request needs, done once
   * @param rehearsal writes nothing that any site reads; done many times
   */
  public static void with(Environment environment, Runnable start, Runnable rehearsal) {
    with(environment, start, rehearsal, rehearsal);
  }

  /**
   * The same where a start from the snapshot has to do what no snapshot may hold.
   *
   * @param resumption done once at such a start, in place of the rehearsal
   */
  public static void with(
      Environment environment, Runnable start, Runnable rehearsal, Runnable resumption) {
    if (environment.get("AWS_LAMBDA_INITIALIZATION_TYPE", "").equals("snap-start")) {
      var priming = new Priming(rehearsal, resumption);
      REGISTERED.add(priming);
      Core.getGlobalContext().register(priming);
    } else if (environment.has("AWS_LAMBDA_FUNCTION_NAME")) {
      attempt(start);
    }
  }

  // What goes wrong here is told, and left for the first request to meet: a function that does not
  // start at all would help nobody.
  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      RequestLog.TO_CONSOLE.warn("priming", e);
    }
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    for (var i = 0; i < REHEARSALS; i++) {
      attempt(rehearsal);
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    attempt(resumption); // what was connected is no more, and what was read has grown old
  }
}
