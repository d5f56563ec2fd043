package vn.congxa.newsroom;

import java.util.List;
import java.util.Optional;
import vn.congxa.newsroom.Decision.Declined;
import vn.congxa.staff.Role;

/** Who may do what in which state: the newsroom's table of transitions. */
final class Permissions {
  private Permissions() {}

  /** Empty where it may be done. */
  static Optional<Declined> against(Deed deed, ArticleState state, Order order) {
    var actor = order.actor();
    if (deed == Deed.REFILE) {
      return actor.isAdministrator() && state.version() > 0
          ? Optional.empty()
          : Optional.of(declined(Refusal.ROLE_REQUIRED, Role.ADMIN.group()));
    }
    if (!actor.isEditor() && !(actor.isWriter() && isForWriters(deed, state, actor))) {
      return Optional.of(declined(Refusal.ROLE_REQUIRED, Role.EDITOR.group()));
    }
    if (!isPossible(deed, state, order)) {
      return Optional.of(declined(Refusal.NOT_POSSIBLE_NOW, ""));
    }
    var isOwn = actor.sub().equals(state.life().submittedBy());
    return deed == Deed.PUBLISH && isOwn && !order.rules().selfApproval()
        ? Optional.of(declined(Refusal.OWN_ARTICLE, ""))
        : Optional.empty();
  }

  // What needs an editor whatever else holds is not a writer's.
  private static boolean isForWriters(Deed deed, ArticleState state, Actor actor) {
    var life = state.life();
    return switch (deed) {
      case SAVE, RESTORE ->
          life.work() != WorkState.SUBMITTED && life.standing() != PublicState.WITHDRAWN;
      case SUBMIT -> true;
      case TAKE_BACK ->
          life.work() != WorkState.SUBMITTED || actor.sub().equals(life.submittedBy());
      case MOVE -> life.standing() == PublicState.NEVER;
      case BIN, UNBIN -> actor.sub().equals(state.owner());
      case RETURN, PUBLISH, UNSCHEDULE, WITHDRAW, REFILE, IMPORT -> false;
    };
  }

  private static boolean isPossible(Deed deed, ArticleState state, Order order) {
    var life = state.life();
    if (state.version() == 0) {
      return deed == Deed.SAVE;
    }
    if (life.binned() != (deed == Deed.UNBIN)) {
      return false;
    }
    return switch (deed) {
      case SAVE, RESTORE, MOVE, UNBIN -> true;
      case SUBMIT -> life.work() == WorkState.DRAFT || life.work() == WorkState.RETURNED;
      case TAKE_BACK, RETURN -> life.work() == WorkState.SUBMITTED;
      case PUBLISH ->
          life.work() == WorkState.SUBMITTED
              || (life.work() == WorkState.DRAFT && order.rules().selfApproval());
      case UNSCHEDULE -> life.isScheduled(order.now());
      case WITHDRAW -> life.standing() == PublicState.PUBLISHED && !life.isScheduled(order.now());
      case BIN -> life.standing() == PublicState.NEVER;
      case REFILE, IMPORT -> false;
    };
  }

  private static Declined declined(Refusal reason, String argument) {
    return new Declined(reason, argument, List.of());
  }
}
