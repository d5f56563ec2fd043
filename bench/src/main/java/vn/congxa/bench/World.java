package vn.congxa.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.PreviewTicketStore;
import vn.congxa.stack.DynamoDbLocal;

/** Tables with the sample commune in them, and handlers over them in this process. */
record World(DynamoDbLocal db, Path media) implements AutoCloseable {
  /** What is recorded of a ticket is to be good when it is played again. */
  private static final Instant FAR = Instant.parse("2098-01-01T00:00:00Z");

  static World create(Path root, Path scratch) {
    return create(root, scratch, SampleIndex.ARTICLES);
  }

  /** One whose search index has no more articles than its tables. */
  static World small(Path root, Path scratch) {
    return create(root, scratch, Samples.ARTICLES);
  }

  private static World create(Path root, Path scratch, int indexed) {
    var world = new World(DynamoDbLocal.inMemory(), scratch);
    Samples.store(world.db.client(), world.db.table("ContentTable"));
    SampleIndex.keep(
        world.db.client(), world.db.table("ContentTable"), world.environment(Map.of()), indexed);
    try {
      var picture = scratch.resolve("media").resolve(Samples.PICTURE);
      Files.createDirectories(picture.getParent());
      Files.write(picture, new byte[Samples.PICTURE_BYTES]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (var function : Function.all(root)) {
      switch (function.name()) {
        case "update-tthc" -> Case.report().to(world.handler(function));
        case "edit-articles" -> Case.draft().to(world.handler(function));
        default -> {}
      }
    }
    world.makeTicket();
    return world;
  }

  private void makeTicket() {
    var sevens =
        new SecureRandom() {
          private static final long serialVersionUID = 1L;

          @Override
          public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 7);
          }
        };
    new PreviewTicketStore(db.client(), db.table("NewsroomTable"), sevens)
        .make(Samples.SITE, Case.DRAFT, 1, "-", FAR);
  }

  /** What the template gives the function, led to this machine. */
  Map<String, String> environment(Function function) {
    return environment(function.definition().environment());
  }

  private Map<String, String> environment(Map<String, String> given) {
    var environment = new HashMap<>(given);
    environment.putAll(db.environment());
    environment.put("MEDIA_FOLDER", media.toString());
    environment.put("SEARCH_FOLDER", media.resolve("search").toString());
    environment.put("KEPT_SECONDS", "0"); // what is measured is the making of an answer
    return environment;
  }

  /** The search index of the sample commune, as it is stored. */
  byte[] index() {
    return SampleIndex.of(environment(Map.of()));
  }

  RequestStreamHandler handler(Function function) {
    return function.make(Wiring.of(environment(function)));
  }

  @Override
  public void close() {
    db.close();
  }
}
