package vn.congxa.editarticles;

import java.util.function.Supplier;
import vn.congxa.http.Refused;
import vn.congxa.newsroom.Check;
import vn.congxa.newsroom.DeclinedException;
import vn.congxa.newsroom.MeanwhileException;
import vn.congxa.newsroom.SlugTakenException;
import vn.congxa.staff.api.StaffProblem;

/** What the newsroom declines, as clients are told. */
final class Declined {
  private Declined() {}

  static <T> T asRefusals(Supplier<T> change) {
    try {
      return change.get();
    } catch (DeclinedException e) {
      throw refused(e);
    } catch (SlugTakenException e) {
      throw new Refused(NewsroomProblem.SLUG_TAKEN, e.taken().value())
          .with("proposal", e.proposal().value());
    } catch (MeanwhileException _) {
      throw new Refused(NewsroomProblem.PUBLISHED_MEANWHILE);
    }
  }

  private static Refused refused(DeclinedException e) {
    var declined = e.declined();
    return switch (declined.reason()) {
      case ROLE_REQUIRED -> new Refused(StaffProblem.ROLE_REQUIRED, declined.argument());
      case OWN_ARTICLE -> new Refused(NewsroomProblem.OWN_ARTICLE);
      case NOT_POSSIBLE_NOW -> {
        var state = e.state();
        yield new Refused(NewsroomProblem.NOT_POSSIBLE_NOW)
            .with("work", state.life().work().wire())
            .with("public", state.life().standing().wire())
            .with("by", state.by());
      }
      case NOT_READY ->
          new Refused(
              NewsroomProblem.NOT_READY,
              declined.checks().stream().filter(Check::isBlocking).map(CheckFault::of).toList());
    };
  }
}
