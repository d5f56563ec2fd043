package vn.congxa.stack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses some of what the tables are asked, as the service does under too much load and above a
 * table's ceiling, by turns.
 */
final class ThrottlingHandler extends Handler.Wrapper {
  private static final String TYPE = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#";
  private static final List<String> REFUSALS =
      List.of(
          TYPE + "ProvisionedThroughputExceededException\",\"message\":\"Throttled on purpose.\"}",
          TYPE
              + "ThrottlingException\",\"message\":\"Above the ceiling on purpose.\","
              + "\"throttlingReasons\":[{\"reason\":\"TableReadMaxOnDemandThroughputExceeded\","
              + "\"resource\":\"arn:aws:dynamodb:ap-southeast-1:000000000000:table/t\"}]}");
  private static final String OF_TABLES = "DynamoDB_";

  private final Faults faults;
  private final AtomicInteger refused = new AtomicInteger();

  ThrottlingHandler(Handler behind, Faults faults) {
    super(behind);
    this.faults = faults;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var target = request.getHeaders().get("x-amz-target");
    if (target == null || !target.startsWith(OF_TABLES) || !faults.throttles()) {
      return super.handle(request, response, callback);
    }
    var refusal = REFUSALS.get(refused.getAndIncrement() % REFUSALS.size());
    response.setStatus(400);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/x-amz-json-1.0");
    response.write(true, StandardCharsets.UTF_8.encode(refusal), callback);
    return true;
  }
}
