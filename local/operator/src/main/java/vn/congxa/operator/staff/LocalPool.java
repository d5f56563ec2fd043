package vn.congxa.operator.staff;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** People of a portal on this machine, who are asked for nothing but their name. */
public final class LocalPool implements Pool {
  private final Path file;

  public LocalPool(Path file) {
    this.file = file;
  }

  @Override
  public List<Member> members(IntConsumer progress) {
    return StaffFile.read(file).people().stream().map(LocalPool::member).toList();
  }

  @Override
  public Member member(String name) {
    return member(known(name));
  }

  private static Member member(LocalPerson person) {
    return new Member(
        person.name(),
        person.mail(),
        "local-" + person.name(),
        person.isEnabled() ? "active" : "disabled",
        "nothing is asked here",
        person.roles());
  }

  private LocalPerson known(String name) {
    return StaffFile.read(file)
        .person(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "there is no " + name + "; \"staff\" alone lists who is there"));
  }

  private void keep(LocalPerson person) {
    StaffFile.read(file).with(person).write(file);
  }

  @Override
  public void invite(String name, String mail) {
    if (StaffFile.read(file).person(name).isPresent()) {
      throw new IllegalArgumentException(
          name + " is there already: give a role with \"staff give\"");
    }
    keep(new LocalPerson(name, mail, true, List.of()));
  }

  @Override
  public void inviteAgain(String name) {
    known(name); // no mail leaves this machine, and no password is asked
  }

  @Override
  public void give(String name, String role) {
    var person = known(name);
    keep(
        person.holding(
            Stream.concat(person.roles().stream(), Stream.of(role)).distinct().toList()));
  }

  @Override
  public void take(String name, String role) {
    var person = known(name);
    keep(person.holding(person.roles().stream().filter(one -> !one.equals(role)).toList()));
  }

  @Override
  public void enable(String name) {
    keep(known(name).enabled(true));
  }

  @Override
  public void disable(String name) {
    keep(known(name).enabled(false));
  }

  @Override
  public void forgetAuthenticator(String name) {
    known(name); // there is none
  }
}
