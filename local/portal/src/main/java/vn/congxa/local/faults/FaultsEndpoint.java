package vn.congxa.local.faults;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.congxa.stack.Faults;
import vn.congxa.stack.Faults.Rates;
import vn.congxa.stack.Loopback;

/**
 * {@code PUT /_local/faults {"fail": 5, "lose": 8, "throttle": 5, "delay": 20, "seed": 1}}: per
 * cent, milliseconds; what is not named is 0. Only of a portal that was started for it.
 */
public final class FaultsEndpoint extends Handler.Abstract {
  public static final String PATH = "/_local/faults";
  private static final Set<String> NAMES = Set.of("fail", "lose", "throttle", "delay", "seed");
  private static final int ENOUGH_BYTES = 1024;

  private final JsonFactory json = new JsonFactory();
  private final Faults faults;

  public FaultsEndpoint(Faults faults) {
    this.faults = faults;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (!request.getMethod().equals("PUT") || !request.getHttpURI().getPath().equals(PATH)) {
      return false;
    }
    response.setStatus(Loopback.isMeant(request) ? set(request) : 403);
    callback.succeeded();
    return true;
  }

  private int set(Request request) {
    try {
      var given = numbers(request);
      faults.set(
          new Rates(
              given.getOrDefault("fail", 0),
              given.getOrDefault("lose", 0),
              given.getOrDefault("throttle", 0),
              given.getOrDefault("delay", 0)),
          given.getOrDefault("seed", 0));
      return 204;
    } catch (IOException | IllegalArgumentException _) {
      return 400;
    }
  }

  private Map<String, Integer> numbers(Request request) throws IOException {
    try (var body = Content.Source.asInputStream(request);
        var in = json.createParser(body.readNBytes(ENOUGH_BYTES))) {
      return numbers(in);
    }
  }

  private static Map<String, Integer> numbers(JsonParser in) throws IOException {
    if (in.nextToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("no object");
    }
    var numbers = new HashMap<String, Integer>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      var name = in.currentName();
      if (!NAMES.contains(name) || in.nextToken() != JsonToken.VALUE_NUMBER_INT) {
        throw new IllegalArgumentException(name);
      }
      numbers.put(name, in.getIntValue());
    }
    return numbers;
  }
}
