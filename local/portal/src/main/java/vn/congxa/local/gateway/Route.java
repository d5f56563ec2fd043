package vn.congxa.local.gateway;

import vn.congxa.stack.RouteDefinition;

/** A route and the function that it leads to. */
record Route(RouteDefinition definition, PathPattern pattern, LambdaFunction function) {
  static Route of(RouteDefinition definition, LambdaFunction function) {
    return new Route(definition, PathPattern.of(definition.path()), function);
  }

  boolean isDefault() {
    return definition.path().equals(RouteDefinition.DEFAULT_PATH);
  }

  boolean takesAnyMethod() {
    return definition.method().equals("ANY");
  }

  boolean takes(String method) {
    return takesAnyMethod() || definition.method().equals(method);
  }
}
