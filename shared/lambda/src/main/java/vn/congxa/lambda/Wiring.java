package vn.congxa.lambda;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.http.Http;
import vn.congxa.http.Problems;
import vn.congxa.log.RequestLog;

/** What one start of a function is made from: environment, client, clock and log. */
public final class Wiring {
  private final Environment environment;
  private final Supplier<DynamoDbClient> client;
  private final Clock clock;
  private final RequestLog log;
  private @Nullable DynamoDbClient db;

  public Wiring(
      Environment environment, Supplier<DynamoDbClient> client, Clock clock, RequestLog log) {
    this.environment = environment;
    this.client = client;
    this.clock = clock;
    this.log = log;
  }

  /** As Lambda starts a function: by the variables that this process has from the template. */
  public static Wiring ofProcess() {
    return of(System.getenv());
  }

  /** The same with the variables named. */
  public static Wiring of(Map<String, String> variables) {
    var environment = new Environment(variables);
    var log = RequestLog.TO_CONSOLE;
    return new Wiring(
        environment, () -> Clients.dynamoDb(environment, log), Clock.systemUTC(), log);
  }

  public Environment environment() {
    return environment;
  }

  /** The table of this variable's name. */
  public String table(String variable) {
    return environment.require(variable);
  }

  /** The function's one client; made when it is first asked for, for not every function has one. */
  public DynamoDbClient db() {
    if (db == null) {
      db = client.get();
    }
    return db;
  }

  public Clock clock() {
    return clock;
  }

  public RequestLog log() {
    return log;
  }

  /** The frame of a function that answers programs. */
  public Http http() {
    return http(Problems.JSON);
  }

  /**
   * The frame of a function.
   *
   * @param problems how it tells what went wrong
   */
  public Http http(Problems problems) {
    return new Http(environment.get("ORIGIN_SECRET", ""), log, problems);
  }
}
