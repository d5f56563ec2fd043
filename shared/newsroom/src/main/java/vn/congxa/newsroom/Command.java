package vn.congxa.newsroom;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Something that staff want done with an article: decided from what there is, without a table. */
public sealed interface Command
    permits BinCommand,
        MoveCommand,
        PublishCommand,
        RefileCommand,
        RestoreCommand,
        ReturnCommand,
        SaveCommand,
        SubmitCommand,
        TakeBackCommand,
        UnscheduleCommand,
        WithdrawCommand {
  Deed deed();

  /** Whether it has to know what readers have. */
  default boolean isAboutReaders() {
    return false;
  }

  /** Whether it files an article under a section, which has to be there then. */
  default boolean isAboutSections() {
    return false;
  }

  /** What is to be, where it may be done. */
  Decision apply(Situation situation, Order order);

  /** What comes of it. */
  default Decision decide(Situation situation, Order order) {
    var against = Permissions.against(deed(), situation.state(), order);
    return against.isPresent() ? against.get() : apply(situation, order);
  }

  /** What the caller may do with the article now; what is done with a whole section is not told. */
  static Set<Deed> possible(ArticleState state, Order order) {
    var possible = EnumSet.noneOf(Deed.class);
    Arrays.stream(Deed.values())
        .filter(deed -> deed != Deed.REFILE)
        .filter(deed -> Permissions.against(deed, state, order).isEmpty())
        .forEach(possible::add);
    return possible;
  }
}
