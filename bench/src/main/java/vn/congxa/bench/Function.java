package vn.congxa.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congxa.lambda.Wiring;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.Template;

/**
 * A function as template.yaml deploys it.
 *
 * @param name its folder and its artifact
 */
record Function(String name, FunctionDefinition definition, Path artifact) {

  /** All that answer requests and are built, in the template's order. */
  static List<Function> all(Path root) {
    return Template.read(
            root.resolve("template.yaml"), Map.of("Architecture", Machine.architecture()))
        .functions()
        .stream()
        .filter(definition -> !definition.routes().isEmpty()) // nobody waits for the others
        .map(definition -> of(definition, root))
        .filter(f -> Files.exists(f.artifact()) && hasHandler(f))
        .toList();
  }

  /** Those of these names; all where there are none. */
  static List<Function> chosen(Path root, List<String> names) {
    return all(root).stream().filter(f -> names.isEmpty() || names.contains(f.name())).toList();
  }

  private static Function of(FunctionDefinition definition, Path root) {
    var words = definition.logicalId().replaceFirst("Function$", "");
    var name = words.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return new Function(
        name, definition, root.resolve("functions/%s/target/%s.zip".formatted(name, name)));
  }

  private static boolean hasHandler(Function function) {
    try {
      Class.forName(function.definition.handlerClass(), false, Function.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException _) {
      return false;
    }
  }

  /** Its handler in this process. */
  RequestStreamHandler make(Wiring wiring) {
    return make(definition.handlerClass(), wiring);
  }

  static RequestStreamHandler make(String handlerClass, Wiring wiring) {
    try {
      return Class.forName(handlerClass)
          .asSubclass(RequestStreamHandler.class)
          .getConstructor(Wiring.class)
          .newInstance(wiring);
    } catch (ReflectiveOperationException e) {
      throw new BenchFailure(handlerClass + " does not start: " + e.getMessage(), e);
    }
  }

  /** As the template's Handler property has it. */
  String handler() {
    return definition.handlerClass() + "::handleRequest";
  }
}
