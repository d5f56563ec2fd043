package vn.congxa.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A function as the template declares it: {@code handlerClass} without its method's name. */
public record FunctionDefinition(
    String logicalId,
    String handlerClass,
    Map<String, String> environment,
    Duration timeout,
    int memoryMegabytes,
    List<RouteDefinition> routes,
    List<StreamDefinition> streams) {
  /** One that requests alone start. */
  public FunctionDefinition(
      String logicalId,
      String handlerClass,
      Map<String, String> environment,
      Duration timeout,
      int memoryMegabytes,
      List<RouteDefinition> routes) {
    this(logicalId, handlerClass, environment, timeout, memoryMegabytes, routes, List.of());
  }

  /** The same function, seeing another environment. */
  public FunctionDefinition withEnvironment(Map<String, String> other) {
    return new FunctionDefinition(
        logicalId, handlerClass, other, timeout, memoryMegabytes, routes, streams);
  }
}
