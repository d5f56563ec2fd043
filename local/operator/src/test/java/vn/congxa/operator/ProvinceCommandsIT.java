package vn.congxa.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congxa.folder.Console;
import vn.congxa.stack.DynamoDbLocal;

/** The life of a commune, as the operator's document tells it, command by command. */
class ProvinceCommandsIT {
  private static final Path DOCUMENT =
      Path.of(System.getProperty("project.root"), "docs/province.md");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;
  private final DynamoDbLocal db = DynamoDbLocal.shared();

  @Test
  void every_command_does_what_it_promises() throws IOException {
    db.freshTables();
    commune("an-binh-dong", "Xã An Bình Đông");
    commune("an-binh-tay", "Xã An Bình Tây");
    var commands = commands();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(9);
    assertThat(commands).anyMatch(line -> line.startsWith("remove-site "));

    for (var command : commands) {
      var printed = new ByteArrayOutputStream();
      var words = words(command);
      var code =
          Commands.run(
              Commands.named(words.getFirst()).orElseThrow(),
              words,
              place(),
              new Console(new PrintStream(printed, true, StandardCharsets.UTF_8)));
      var told = printed.toString(StandardCharsets.UTF_8);
      assertThat(code).as(command + "\n" + told).isEqualTo(Commands.DONE);
    }
  }

  private List<String> commands() throws IOException {
    var text = Files.readString(DOCUMENT);
    var from = text.indexOf("## The life of a commune");
    var to = text.indexOf("\n## ", from + 1);
    return text.substring(from, to < 0 ? text.length() : to)
        .lines()
        .filter(line -> line.startsWith("    ./run "))
        .map(line -> line.strip().substring("./run ".length()))
        .toList();
  }

  private List<String> words(String command) {
    var words = new ArrayList<String>();
    var found = WORD.matcher(command);
    while (found.find()) {
      var word = found.group(1) == null ? found.group(2) : found.group(1);
      words.add(
          word.matches("(?:province|archive)(?:/.*)?") ? folder.resolve(word).toString() : word);
    }
    return words;
  }

  private Place place() {
    Map<String, String> variables = new HashMap<>(db.environment());
    for (var table : List.of("Content", "Newsroom", "Tthc", "Visits")) {
      variables.put(table.toUpperCase(Locale.ROOT) + "_TABLE", db.table(table + "Table"));
    }
    variables.put("MEDIA_FOLDER", folder.resolve("media").toString());
    variables.put("SEARCH_FOLDER", folder.resolve("search").toString());
    return () -> variables;
  }

  private void commune(String id, String name) throws IOException {
    var commune = Files.createDirectories(folder.resolve("province").resolve(id));
    Files.writeString(
        commune.resolve("site.yaml"),
        """
        id: COMMUNE
        name: NAME
        hosts: [COMMUNE.example.vn]
        timeZone: Asia/Ho_Chi_Minh
        editorInChief: Phan Văn Mẫu
        address: Ấp Ngoài
        phone: "0200 000 0000"
        email: xa@example.vn
        sections:
          - slug: tin-xa
            name: Tin xã
        """
            .replace("COMMUNE", id)
            .replace("NAME", name));
    Files.writeString(
        Files.createDirectories(commune.resolve("articles")).resolve("cau-moi.md"),
        """
        ---
        title: Cầu mới thông xe
        section: tin-xa
        publishedAt: 2026-03-05T08:00:00+07:00
        author: Phan Văn Mẫu
        ---

        Cầu dài 40 mét.
        """);
  }
}
