package vn.congxa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.image.RecordedTables;
import vn.congxa.image.Recording;
import vn.congxa.lambda.Wiring;
import vn.congxa.testing.Invocation;
import vn.congxa.testing.TestAnswer;

class RehearsalsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "read-articles",
        "record-visit",
        "read-tthc",
        "update-tthc",
        "edit-articles",
        "preview-articles",
        "read-records",
        "edit-site",
        "keep-media",
        "serve-console",
        "render-pages",
        "read-media"
      })
  void what_was_recorded_is_answered_by_the_handler_of_now(String name) throws Exception {
    var root = Path.of(Objects.requireNonNull(System.getProperty("project.root")));
    var recording = Recording.read(root.resolve("image/rehearsals/" + name + ".txt"));

    try (var tables = RecordedTables.start(recording)) {
      var variables = new HashMap<>(recording.variables());
      variables.put("AWS_ENDPOINT_URL_DYNAMODB", tables.address().toString());
      variables.put("AWS_ENDPOINT_URL_S3", tables.address().toString());
      var handler =
          Function.make(recording.handler().replaceFirst("::.*", ""), Wiring.of(variables));
      assertThat(recording.events())
          .isNotEmpty()
          .allSatisfy(event ->
              assertThat(TestAnswer.of(Invocation.of(handler, event)).status())
                  .isBetween(200, 201));
    }
  }
}
