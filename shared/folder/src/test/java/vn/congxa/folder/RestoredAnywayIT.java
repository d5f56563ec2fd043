package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import vn.congxa.content.Slug;
import vn.congxa.newsroom.BinCommand;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.DeclinedException;
import vn.congxa.newsroom.MeanwhileException;
import vn.congxa.newsroom.MoveCommand;
import vn.congxa.newsroom.Opened;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.SlugTakenException;
import vn.congxa.newsroom.SubmitCommand;
import vn.congxa.newsroom.WithdrawCommand;
import vn.congxa.newsroom.Withdrawal;
import vn.congxa.restore.Kind;

/** Whatever an editor does, before the second that is had back and after it. */
class RestoredAnywayIT extends RestoreCase {
  private static final int DEEDS = 25;

  private final long seed = Long.getLong("faults.seed", new SecureRandom().nextLong());
  private final Random random = new Random(seed);
  private final List<String> ids = new ArrayList<>();

  @RepeatedTest(4)
  void every_article_is_as_it_was_then_in_one_place_and_can_be_worked_on() {
    try {
      ids.add(newsroom().at(HOI).state().id());
      work();
      var then = new HashMap<String, Opened>();
      ids.forEach(id -> then.put(id, newsroom().open(id)));
      var places = places();
      var copies = Copies.take(db, Kind.CONTENT, Kind.NEWSROOM);
      work();

      restore(copies);

      then.forEach(this::isAsThen);
      var now = places();
      now.values().retainAll(places.values());
      assertThat(now).isEqualTo(places);
      then.keySet().forEach(this::canBeWorkedOn);
    } catch (AssertionError | RuntimeException e) {
      fail("with -Dfaults.seed=" + seed, e);
    }
  }

  private void isAsThen(String id, Opened then) {
    var now = newsroom().open(id);
    assertThat(now.text()).isEqualTo(then.text());
    assertThat(now.state().life()).isEqualTo(then.state().life());
    assertThat(now.state().slug()).isEqualTo(then.state().slug());
    assertThat(now.state().formerSlugs()).isEqualTo(then.state().formerSlugs());
    assertThat(now.state().version()).isGreaterThanOrEqualTo(then.state().version());
  }

  // At which address each article is, or why it is gone.
  private Map<String, String> places() {
    var places = new TreeMap<String, String>();
    items(Kind.CONTENT, SITE)
        .forEach((key, item) -> {
          if (item.containsKey("kind")) {
            var id = Optional.ofNullable(item.get("id")).map(value -> value.s()).orElse("");
            assertThat(places.put(key, id)).isNull();
          }
        });
    assertThat(places.values()).doesNotHaveDuplicates();
    return places;
  }

  private void canBeWorkedOn(String id) {
    var state = newsroom().open(id).state();
    if (state.life().binned()) {
      newsroom().run(state, new BinCommand(false));
    }
    if (state.life().standing() == PublicState.PUBLISHED) {
      publish(id);
      assertThat(article(Objects.requireNonNull(state.slug())).orElseThrow().version())
          .isEqualTo(newsroom().open(id).state().version());
    } else {
      var opened = newsroom().open(id);
      newsroom().save(opened.state(), NewsroomHand.titled(opened.text(), "Sửa"), null);
    }
  }

  private void work() {
    for (var i = 0; i < DEEDS; i++) {
      try {
        deed();
      } catch (DeclinedException | SlugTakenException | MeanwhileException _) {
        // not in this state, or not at this address
      }
    }
  }

  private void deed() {
    var id = ids.get(random.nextInt(ids.size()));
    switch (random.nextInt(8)) {
      case 0 -> ids.add(newsroom().begin("Bài " + ids.size(), "<p>Một.</p>", slug()));
      case 1, 2 -> publish(id);
      case 3 -> run(id, new MoveCommand(slug()));
      case 4 -> run(id, new WithdrawCommand(new Withdrawal("Sai", null)));
      case 5 -> run(id, new SubmitCommand());
      case 6 -> run(id, new BinCommand(true));
      default -> {
        var opened = newsroom().open(id);
        var title = "Bài " + random.nextInt(100);
        newsroom().save(opened.state(), NewsroomHand.titled(opened.text(), title), null);
      }
    }
  }

  private void run(String id, Command command) {
    newsroom().run(newsroom().open(id).state(), command);
  }

  private Slug slug() {
    return new Slug("cho-" + random.nextInt(6));
  }
}
