package vn.congxa.operator.staff;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Programs of a portal on this machine. */
public final class LocalPrograms implements Programs {
  private static final int CLIENT_BYTES = 13;
  private static final int SECRET_BYTES = 24;

  private final Path file;
  private final SecureRandom random = new SecureRandom();

  public LocalPrograms(Path file) {
    this.file = file;
  }

  @Override
  public List<Known> all() {
    return StaffFile.read(file).programs().stream()
        .map(one -> new Known(one.name(), one.client(), one.sites(), true, one.secrets().size()))
        .toList();
  }

  @Override
  public Optional<Credentials> allow(String name, Set<String> sites) {
    var staff = StaffFile.read(file);
    var known = staff.program(name);
    if (known.isPresent()) {
      var all = Stream.concat(known.get().sites().stream(), sites.stream()).distinct().toList();
      var more = new LocalProgram(name, known.get().client(), all, known.get().secrets());
      staff.with(more).write(file);
      return Optional.empty();
    }
    var secret = text(SECRET_BYTES);
    var made =
        new LocalProgram(
            name, text(CLIENT_BYTES), List.copyOf(sites), List.of(LocalProgram.hash(secret)));
    staff.with(made).write(file);
    return Optional.of(new Credentials(made.client(), secret));
  }

  @Override
  public void letIn(String name) {
    known(name); // whoever is known is let in
  }

  @Override
  public Credentials renew(String name) {
    var secret = text(SECRET_BYTES);
    var known = known(name);
    keep(known, List.of(known.secrets().getLast(), LocalProgram.hash(secret)));
    return new Credentials(known.client(), secret);
  }

  @Override
  public void forgetFormer(String name) {
    var known = known(name);
    keep(known, List.of(known.secrets().getLast()));
  }

  private void keep(LocalProgram known, List<String> secrets) {
    StaffFile.read(file)
        .with(new LocalProgram(known.name(), known.client(), known.sites(), secrets))
        .write(file);
  }

  @Override
  public void remove(String name) {
    StaffFile.read(file).without(known(name).name()).write(file);
  }

  private LocalProgram known(String name) {
    return StaffFile.read(file).program(name).orElseThrow(() -> CognitoPrograms.unknown(name));
  }

  @Override
  public String tokenAddress() {
    return "http://localhost:8080/_local/sign-in/token";
  }

  private String text(int bytes) {
    var some = new byte[bytes];
    random.nextBytes(some);
    return HexFormat.of().formatHex(some);
  }
}
