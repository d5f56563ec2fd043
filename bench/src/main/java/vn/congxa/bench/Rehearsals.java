package vn.congxa.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congxa.image.Recording;
import vn.congxa.lambda.Wiring;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.TestAnswer;

/** What functions are asked and DynamoDB answers, kept for the making of their archives. */
final class Rehearsals {
  private static final Set<String> OF_THIS_MACHINE =
      Set.of("AWS_ENDPOINT_URL_DYNAMODB", "MEDIA_FOLDER", "SEARCH_FOLDER", "JAVA_TOOL_OPTIONS");

  private Rehearsals() {}

  static Path of(Path root, Function function) {
    return root.resolve("image/rehearsals/" + function.name() + ".txt");
  }

  /** Records all functions anew. */
  static String record(Path root) {
    for (var function : Function.all(root)) {
      try (var scratch = new Scratch();
          var world = World.small(root, scratch.path());
          var front = RecordingFront.of(world.db().endpoint())) {
        var environment = new HashMap<>(world.environment(function));
        environment.put("AWS_ENDPOINT_URL_DYNAMODB", front.address().toString());
        var handler = function.make(Wiring.of(environment));
        var events = events(function);
        events.forEach(event -> Answers.check(TestAnswer.of(Invocation.of(handler, event))));
        recording(variables(function, environment), events, front.answers(), world)
            .write(of(root, function));
      }
    }
    return "recorded";
  }

  private static Recording recording(
      Map<String, String> variables,
      List<byte[]> events,
      List<Recording.Answer> answers,
      World world) {
    return variables.containsKey("SEARCH_BUCKET")
        ? Recording.of(variables, events, world.index(), answers)
        : Recording.of(variables, events, answers);
  }

  /** Of a function that asks DynamoDB nothing. */
  static Recording silent(String handler, byte[] event) {
    return Recording.of(Map.of("_HANDLER", handler), List.of(event), List.of());
  }

  private static Map<String, String> variables(Function function, Map<String, String> all) {
    var variables = new HashMap<>(all);
    variables.keySet().removeAll(OF_THIS_MACHINE);
    variables.put("_HANDLER", function.handler());
    return variables;
  }

  private static List<byte[]> events(Function function) {
    return Case.of(function).stream().map(Case::bytes).toList();
  }
}
