package vn.congxa.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congxa.finding.FindingPortal.SITE;
import static vn.congxa.finding.SampleArticles.article;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import vn.congxa.aws.Environment;
import vn.congxa.content.Article;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.media.Bucket;
import vn.congxa.media.MediaStores;
import vn.congxa.media.SnapshotStore.Kept;
import vn.congxa.search.SearchIndex;
import vn.congxa.search.SnapshotName;
import vn.congxa.testing.TestClients;

/** However changes are told, an index comes to what a rebuild makes. */
class IndexFaultsIT {
  private static final int CHANGES = 200;

  private final FindingPortal portal = new FindingPortal();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void told_twice_in_pieces_and_backwards_with_a_failure_after_each_step(long seed) {
    var random = new Random(seed);
    for (var round = 0; round < 6; round++) {
      var told = new ArrayList<Place>();
      for (var i = 0; i < 5; i++) {
        told.add(change(random));
      }
      told.addAll(List.copyOf(told));
      switch (round % 3) {
        case 0 -> Collections.reverse(told);
        case 1 -> Collections.shuffle(told, random);
        default -> {}
      }
      for (var from = 0; from < told.size(); from += 3) {
        failing(told.subList(from, Math.min(from + 3, told.size())));
      }
      portal.clock().advance(Duration.ofSeconds(random.nextInt(90)));
    }

    var followed = portal.indexed(SITE);
    assertThat(followed).isNotEmpty().isEqualTo(portal.standing(SITE));
    assertThat(portal.projection().repair(SITE)).isFalse();
    portal.projection().rebuild(SITE);
    assertThat(portal.indexed(SITE)).isEqualTo(followed);
  }

  /** Told again as often as it takes: each time one more step is done before it fails. */
  private void failing(List<Place> places) {
    for (var steps = 0; ; steps++) {
      var fault = new FailingSnapshots(portal.snapshots(), steps);
      var projection = portal.projection(TestClients.watched(portal.db(), fault), fault);
      try {
        projection.changed(SITE, places);
        return;
      } catch (SdkClientException _) {
        assertThat(steps).isLessThan(20);
      }
    }
  }

  private Place change(Random random) {
    var slug = "bai-" + random.nextInt(12);
    var article = article(slug, "Bài số " + random.nextInt(100), "Nội dung");
    if (random.nextInt(4) == 0) {
      portal.withdraw(SITE, article);
    } else {
      portal.put(SITE, article);
    }
    return Place.ofArticle(new Slug(slug));
  }

  @Test
  void what_one_and_the_same_writer_was_told_again_after_a_put_of_unknown_end_is_there_once() {
    var fault = new FailingSnapshots(portal.snapshots(), 1); // right after the put
    var projection = portal.projection(portal.db().client(), fault);
    portal.put(SITE, article("bai", "Bài", "Một"));
    var places = List.of(Place.ofArticle(new Slug("bai")));

    assertThatThrownBy(() -> projection.changed(SITE, places))
        .isInstanceOf(SdkClientException.class);
    projection.changed(SITE, places);

    assertThat(portal.indexed(SITE)).isEqualTo(Map.of("bai", 1L));
  }

  @Test
  void two_writers_of_one_site_lose_nothing_of_each_other() throws Exception {
    var articles = new ArrayList<Article>();
    for (var i = 0; i < 2 * CHANGES; i++) {
      articles.add(article("bai-" + i, "Bài số " + i, "Nội dung"));
    }
    articles.forEach(article -> portal.put(SITE, article));
    portal.projection().changed(SITE, List.of(Place.ofArticle(new Slug("bai-0"))));
    articles.forEach(article -> portal.put(SITE, article));

    try (var writers = Executors.newFixedThreadPool(2)) {
      var half = new ArrayList<Callable<Boolean>>();
      half.add(() -> follow(articles.subList(0, CHANGES)));
      half.add(() -> follow(articles.subList(CHANGES, 2 * CHANGES)));
      for (var done : writers.invokeAll(half)) {
        assertThat(done.get()).isTrue();
      }
    }

    assertThat(portal.indexed(SITE)).isEqualTo(portal.standing(SITE)).hasSize(2 * CHANGES);
  }

  /** Ten changes at a time, as often as the stream would tell them. */
  private boolean follow(List<Article> articles) {
    var projection = portal.projection();
    for (var from = 0; from < articles.size(); from += 10) {
      var places =
          articles.subList(from, from + 10).stream()
              .map(article -> Place.ofArticle(article.slug()))
              .toList();
      if (!isFollowed(projection, places)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFollowed(IndexProjection projection, List<Place> places) {
    for (var attempt = 0; attempt < 50; attempt++) {
      try {
        projection.changed(SITE, places);
        return true;
      } catch (SupersededException _) {
        // The stream tells it again.
      }
    }
    return false;
  }

  @Test
  void where_s3_says_that_others_were_faster_it_is_loaded_anew_three_times() throws IOException {
    try (var bucket = new Bucket()) {
      var variables = new HashMap<>(portal.variables());
      variables.remove("SEARCH_FOLDER");
      variables.put("SEARCH_BUCKET", "search");
      variables.put("AWS_ENDPOINT_URL_S3", bucket.endpoint().toString());
      var snapshots = MediaStores.snapshots(new Environment(variables));
      var projection = portal.projection(portal.db().client(), snapshots);
      portal.put(SITE, article("bai", "Bài", "Một"));
      var places = List.of(Place.ofArticle(new Slug("bai")));

      bucket.refuse(412, 409, 412, 409);
      assertThatThrownBy(() -> projection.changed(SITE, places))
          .isInstanceOf(SupersededException.class);
      bucket.refuse(409, 412, 409);
      projection.changed(SITE, places);
      portal.put(SITE, article("bai", "Bài", "Hai"));
      bucket.refuse(412);
      projection.changed(SITE, places);

      var name = new SnapshotName(SITE);
      var kept = (Kept.File) snapshots.load(name.key(), null);
      try (var index = SearchIndex.open(kept.bytes(), name)) {
        assertThat(index.versions()).isEqualTo(Map.of("bai", 2L));
      }
    }
  }
}
