package vn.congxa.operator.staff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congxa.json.Json;
import vn.congxa.json.JsonTree;

/**
 * Who may sign in on this machine beside those that the sign-in invented, as {@code staff.json} of
 * the data folder says. It is read at each sign-in, whole or not at all.
 */
public record StaffFile(List<LocalPerson> people, List<LocalProgram> programs) {
  /** Beside the tables, in a portal's data folder. */
  public static final String NAME = "staff.json";

  public StaffFile {
    people = List.copyOf(people);
    programs = List.copyOf(programs);
  }

  /** Nobody where there is no such file. */
  public static StaffFile read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var json = JsonTree.read(in);
      return new StaffFile(
          json.list("people").stream().map(StaffFile::person).toList(),
          json.list("programs").stream().map(StaffFile::program).toList());
    } catch (NoSuchFileException _) {
      return new StaffFile(List.of(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static LocalPerson person(JsonTree json) {
    return new LocalPerson(
        json.text("name"),
        json.text("mail"),
        Boolean.parseBoolean(json.text("enabled")),
        texts(json, "roles"));
  }

  private static LocalProgram program(JsonTree json) {
    return new LocalProgram(
        json.text("name"), json.text("client"), texts(json, "sites"), texts(json, "secrets"));
  }

  private static List<String> texts(JsonTree json, String name) {
    return json.list(name).stream().map(JsonTree::text).toList();
  }

  /** In the place of what was there. */
  public void write(Path file) {
    var half = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      Files.write(half, Json.bytes(this::write));
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void write(JsonGenerator json) throws IOException {
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeArrayFieldStart("people");
    for (var person : people) {
      json.writeStartObject();
      json.writeStringField("name", person.name());
      json.writeStringField("mail", person.mail());
      json.writeStringField("enabled", String.valueOf(person.isEnabled()));
      texts(json, "roles", person.roles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("programs");
    for (var program : programs) {
      json.writeStartObject();
      json.writeStringField("name", program.name());
      json.writeStringField("client", program.client());
      texts(json, "sites", program.sites());
      texts(json, "secrets", program.secrets());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  Optional<LocalPerson> person(String name) {
    return people.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  Optional<LocalProgram> program(String name) {
    return programs.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** The same with this one, in the place of another of its name. */
  public StaffFile with(LocalPerson person) {
    var others = people.stream().filter(one -> !one.name().equals(person.name()));
    return new StaffFile(Stream.concat(others, Stream.of(person)).toList(), programs);
  }

  /** The same with this one, in the place of another of its name. */
  public StaffFile with(LocalProgram program) {
    return new StaffFile(
        people,
        Stream.concat(without(program.name()).programs.stream(), Stream.of(program)).toList());
  }

  /** The same without the program of this name. */
  StaffFile without(String program) {
    return new StaffFile(
        people, programs.stream().filter(one -> !one.name().equals(program)).toList());
  }
}
