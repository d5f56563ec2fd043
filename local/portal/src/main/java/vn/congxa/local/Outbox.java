package vn.congxa.local;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Mails that were handed over and went nowhere, a file each; the name tells when. */
final class Outbox {
  /** By whom mails are sent on one machine. */
  static final String FROM = "cong-xa@localhost.example.vn";

  private final Path folder;

  Outbox(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a request of SES as what it says.
   *
   * @param name unlike any before
   * @throws ParseException it is no mail
   */
  void keep(String name, String request) throws ParseException {
    var sent = JSONObjectUtils.parse(request);
    var content = part(part(sent.get("Content")).get("Simple"));
    var to = part(sent.get("Destination")).get("ToAddresses");
    var mail = new LinkedHashMap<String, Object>();
    mail.put("from", String.valueOf(sent.get("FromEmailAddress")));
    mail.put("to", to instanceof List<?> all ? all : List.of());
    mail.put("subject", data(content.get("Subject")));
    mail.put("text", data(part(content.get("Body")).get("Text")));
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".json"), JSONObjectUtils.toJSONString(mail));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<?, ?> part(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static String data(@Nullable Object content) throws ParseException {
    if (part(content).get("Data") instanceof String text) {
      return text;
    }
    throw new ParseException("not a mail", 0);
  }

  /** All of them as a list in JSON, the newest first. */
  String all() {
    if (!Files.isDirectory(folder)) {
      return "[]";
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted(Comparator.reverseOrder())
          .map(Outbox::read)
          .collect(Collectors.joining(",\n", "[", "]"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
