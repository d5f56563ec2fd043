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
    List<RouteDefinition> routes) {}
