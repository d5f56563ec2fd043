package vn.congxa.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a function was asked, and what DynamoDB answered it: lines of a word, a tab and the rest.
 *
 * @param variables of its environment
 * @param events of the gateway, in their order
 * @param file what a bucket answers, as Base64; empty where nobody looks at it
 */
public record Recording(
    Map<String, String> variables, List<byte[]> events, String file, List<Answer> answers) {
  private static final String HANDLER = "_HANDLER";

  /**
   * An answer of DynamoDB.
   *
   * @param operation as {@code x-amz-target} ends: {@code BatchGetItem}
   */
  public record Answer(String operation, String body) {}

  private static final String VARIABLE = "variable";
  private static final String EVENT = "event";
  private static final String FILE = "file";

  public Recording {
    variables = Map.copyOf(variables);
    events = List.copyOf(events);
    answers = List.copyOf(answers);
  }

  /** One whose bucket answers some bytes. */
  public static Recording of(
      Map<String, String> variables, List<byte[]> events, List<Answer> answers) {
    return new Recording(variables, events, "", answers);
  }

  /** One whose bucket answers this file. */
  public static Recording of(
      Map<String, String> variables, List<byte[]> events, byte[] file, List<Answer> answers) {
    var text = Base64.getEncoder().encodeToString(file);
    return new Recording(variables, events, text, answers);
  }

  /** What a bucket answers: some bytes where nobody looks at them. */
  byte[] bytes() {
    return file.isEmpty() ? new byte[20_000] : Base64.getDecoder().decode(file);
  }

  public static Recording read(Path file) {
    var kept = "";
    var variables = new HashMap<String, String>();
    var events = new ArrayList<byte[]>();
    var answers = new ArrayList<Answer>();
    for (var line : lines(file)) {
      var tab = line.indexOf('\t');
      var word = line.substring(0, tab);
      var rest = line.substring(tab + 1);
      switch (word) {
        case VARIABLE -> {
          var is = rest.indexOf('=');
          variables.put(rest.substring(0, is), rest.substring(is + 1));
        }
        case FILE -> kept = rest;
        case EVENT -> events.add(rest.getBytes(StandardCharsets.UTF_8));
        default -> answers.add(new Answer(word, rest));
      }
    }
    return new Recording(variables, events, kept, answers);
  }

  /** As the template names it. */
  public String handler() {
    var handler = variables.get(HANDLER);
    if (handler == null) {
      throw new ImageFailure("a recording without " + HANDLER);
    }
    return handler;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  public void write(Path to) {
    var lines = new ArrayList<String>();
    variables.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(v -> lines.add(VARIABLE + "\t" + v.getKey() + "=" + v.getValue()));
    events.forEach(event -> lines.add(EVENT + "\t" + new String(event, StandardCharsets.UTF_8)));
    if (!file.isEmpty()) {
      lines.add(FILE + "\t" + file);
    }
    answers.forEach(answer -> lines.add(answer.operation() + "\t" + answer.body()));
    try {
      Files.write(to, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + to, e);
    }
  }
}
