package vn.congxa.tellstaff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Clients;
import vn.congxa.newsroom.ReturnCommand;
import vn.congxa.newsroom.SubmitCommand;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.staff.Role;
import vn.congxa.tellstaff.Listening.Answer;
import vn.congxa.testing.FaultyHttp;

/** A stream tells at least once, and whatever it leads to may fail: each mail comes once. */
class ToldOnceIT {
  private static final int DEEDS = 8;

  @RegisterExtension
  final FaultyHttp network = new FaultyHttp(UrlConnectionHttpClient.create(), 10);

  private final Newsdesk desk = new Newsdesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void each_deed_is_told_once_by_batches_that_come_twice_in_pieces_and_fail_in_between() {
    desk.wants(Newsdesk.SITE, "lan", Role.WRITER);
    desk.wants(Newsdesk.SITE, "minh", Role.EDITOR);
    desk.wants(Newsdesk.SITE, "an", Role.EDITOR);
    desk.save(0, "Lịch họp dân", false);
    for (var version = 1; version <= DEEDS; version += 2) {
      desk.done("lan", version, new SubmitCommand());
      desk.done("minh", version + 1L, new ReturnCommand("Lần " + version));
    }
    var random = new Random(20_980_504);
    for (var i = 0; i < DEEDS; i++) {
      desk.office.next.add(random.nextInt(4) == 0 ? Answer.BROKEN : Answer.WELL);
      desk.hook.next.add(random.nextInt(4) == 0 ? Answer.BROKEN : Answer.WELL);
    }
    var failures = desk.office.next.stream().filter(a -> a == Answer.BROKEN).count();

    deliver(random);
    deliver(random);

    // Of each submission two editors hear, of each return one writer.
    assertThat(desk.office.asked).hasSize((int) (DEEDS / 2 * 3 + failures));
    var told = new ArrayList<String>();
    desk.hook.asked.forEach(one -> told.add(one.headers().get("webhook-id")));
    assertThat(told.stream().distinct()).hasSize(DEEDS);
    assertThat(network.lost() + network.throttled()).isPositive();
  }

  /** Pieces of up to four, each until the function is done with it. */
  private void deliver(Random random) {
    var handler = desk.handler(this::client, "MAIL_FROM", "HOOK");
    for (var from = 2L; from <= DEEDS + 1; ) {
      var until = Math.min(from + 1 + random.nextInt(4), DEEDS + 2L);
      var piece = LongStream.range(from, until).toArray();
      while (piece.length > 0) {
        var first = desk.tell(handler, piece).stream().mapToLong(Long::longValue).min();
        piece =
            first.isEmpty() ? new long[0] : LongStream.range(first.getAsLong(), until).toArray();
      }
      from = until;
    }
  }

  private DynamoDbClient client() {
    return DynamoDbClient.builder()
        .endpointOverride(desk.db.endpoint())
        .region(Region.of(DynamoDbLocal.REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(network)
        .overrideConfiguration(o -> o.retryStrategy(Clients.patient().build()))
        .build();
  }
}
