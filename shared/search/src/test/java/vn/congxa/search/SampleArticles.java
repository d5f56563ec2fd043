package vn.congxa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Articles as they lie in folders of content, read as far as an index of them needs. */
final class SampleArticles {
  private static final Pattern FIELD = Pattern.compile("(?: *- *| *)(\\w+): *(.*)");

  private final StringJoiner title = new StringJoiner(" ");
  private final StringJoiner lead = new StringJoiner(" ");
  private final StringJoiner rest = new StringJoiner(" ");
  private String section = "";
  private String at = "";

  private SampleArticles() {}

  /** Of the commune that comes with the project. */
  static List<SearchText> ofTheProject() {
    var root = Path.of(System.getProperty("project.root"));
    return in(root.resolve("local/samples/an-binh-dong/articles"));
  }

  static List<SearchText> in(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().map(SampleArticles::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SearchText read(Path file) {
    try {
      var name = file.getFileName().toString();
      return new SampleArticles().read(name.replace(".md", ""), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SearchText read(String slug, String file) {
    var end = file.indexOf("\n---\n", 4);
    var into = new StringJoiner(" ");
    for (var line : file.substring(4, end).lines().toList()) {
      var field = FIELD.matcher(line);
      if (field.matches()) {
        into = field(field.group(1), field.group(2));
        line = field.group(2);
      }
      into.add(line.strip().replace(">-", ""));
    }
    rest.add(file.substring(end + 5).replaceAll("\\]\\([^)]*\\)", "]"));
    return new SearchText(
        slug,
        section,
        OffsetDateTime.parse(at).toInstant(),
        1,
        title.toString(),
        lead.toString(),
        rest.toString());
  }

  private StringJoiner field(String name, String value) {
    switch (name) {
      case "section" -> section = value;
      case "publishedAt" -> at = value;
      default -> {}
    }
    return switch (name) {
      case "title" -> title;
      case "lead" -> lead;
      case "author", "source", "caption", "name" -> rest;
      default -> new StringJoiner("");
    };
  }
}
