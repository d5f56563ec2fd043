package vn.congxa.local.stream;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.Template;
import vn.congxa.stack.TemplateException;

class UnknownFilterIT {
  @TempDir Path folder;

  @Test
  void a_filter_that_is_not_known_here_is_told_in_one_line() throws IOException {
    var text = Files.readString(StreamFeedsIT.file()).replace("exists", "numeric");
    var template = Template.read(Files.writeString(folder.resolve("template.yaml"), text));
    try (var db = DynamoDbLocal.inMemory(StreamFeedsIT.TEMPLATE)) {
      assertThatThrownBy(() -> StreamFeeds.start(db, template.functions(), Optional.empty()))
          .isInstanceOf(TemplateException.class)
          .hasMessageContaining("not a rule known here")
          .hasMessageNotContaining("\n");
    }
  }
}
