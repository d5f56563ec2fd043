package vn.congxa.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Environment;
import vn.congxa.log.RequestLog;

class WiringTest {
  private final AtomicInteger clients = new AtomicInteger();
  private final Wiring wiring =
      new Wiring(
          new Environment(Map.of("ARTICLES_TABLE", "Articles")),
          () -> {
            clients.incrementAndGet();
            return new NoTable();
          },
          Clock.systemUTC(),
          RequestLog.unheard());

  @Test
  void a_table_is_named_by_its_variable() {
    assertThat(wiring.table("ARTICLES_TABLE")).isEqualTo("Articles");
  }

  @Test
  void the_client_is_made_when_it_is_asked_for_and_once() {
    assertThat(clients).hasValue(0);
    assertThat(wiring.db()).isSameAs(wiring.db());
    assertThat(clients).hasValue(1);
  }

  private static final class NoTable implements DynamoDbClient {
    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
