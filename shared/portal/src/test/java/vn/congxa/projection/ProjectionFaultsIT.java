package vn.congxa.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import vn.congxa.content.Place;
import vn.congxa.content.ReadyStore.SupersededException;
import vn.congxa.content.Status;

/** However changes are told, what is ready comes to what a rebuild makes. */
class ProjectionFaultsIT extends ProjectionCase {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void told_twice_in_pieces_and_backwards_with_a_failure_after_each_step(long seed) {
    var random = new Random(seed);
    for (var round = 0; round < 6; round++) {
      var told = new ArrayList<Place>();
      for (var i = 0; i < 5; i++) {
        told.addAll(change(random));
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
      clock.advance(Duration.ofSeconds(random.nextInt(90)));
    }

    var followed = Ready.of(db, SITE);
    assertThat(projection().rebuild(SITE, List.of())).isEmpty();
    Ready.forget(db, SITE);
    projection().rebuild(SITE, List.of());

    assertThat(Ready.of(db, SITE)).isEqualTo(followed);
    assertThat(followed).containsKeys("list", "list#tin-tuc", "list#dat-dai", "near", "map");
  }

  /** Told again as often as it takes: each time one more step is done before it fails. */
  private void failing(List<Place> places) {
    for (var steps = 0; ; steps++) {
      var left = new AtomicInteger(steps);
      var fault =
          new ExecutionInterceptor() {
            @Override
            public void beforeExecution(
                Context.BeforeExecution at, ExecutionAttributes attributes) {
              if (at.request() instanceof PutItemRequest && left.getAndDecrement() == 0) {
                throw SdkClientException.create("power cut");
              }
            }
          };
      try {
        projection(fault).changed(SITE, places);
        return;
      } catch (SdkClientException _) {
        assertThat(steps).isLessThan(20);
      }
    }
  }

  private Set<Place> change(Random random) {
    var slug = "bai-" + random.nextInt(12);
    var status = random.nextInt(4) == 0 ? Status.WITHDRAWN : Status.PUBLISHED;
    var at = NOON.plus(Duration.ofDays(random.nextInt(90) - 80)).plusSeconds(random.nextInt(3));
    put(slug, random.nextInt(2), at, status);
    return new LinkedHashSet<>(places(slug));
  }

  @Test
  void two_who_make_lists_at_the_same_time_lose_nothing_of_each_other() throws Exception {
    var threads = new ArrayList<Thread>();
    for (var i = 0; i < 8; i++) {
      var slug = "bai-" + i;
      put(slug, i % 2, NOON.minusSeconds(i), Status.PUBLISHED);
      threads.add(
          Thread.startVirtualThread(() -> retried(() -> projection().changed(SITE, places(slug)))));
    }
    for (var thread : threads) {
      thread.join();
    }

    var list = Ready.of(db, SITE).getOrDefault("list", "");
    assertThat(list)
        .contains("bai-0", "bai-1", "bai-2", "bai-3", "bai-4", "bai-5", "bai-6", "bai-7");
  }

  private static void retried(Runnable work) {
    for (var attempt = 0; attempt < 20; attempt++) {
      try {
        work.run();
        return;
      } catch (SupersededException _) {
        // The stream tells it again.
      }
    }
  }
}
