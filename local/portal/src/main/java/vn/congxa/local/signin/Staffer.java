package vn.congxa.local.signin;

import java.util.List;

/**
 * Somebody invented who may sign in on this machine.
 *
 * @param id by which they are chosen
 * @param subject the account's stable identifier, {@code sub}
 * @param groups roles, each for every site or for one: {@code writer@an-binh-tay}
 */
public record Staffer(String id, String name, String subject, List<String> groups) {
  /** One of each role, one of another site, and one who may everything. */
  public static final List<Staffer> ALL =
      List.of(
          named("lan", "Lan", "writer"),
          named("minh", "Minh", "editor"),
          named("hoa", "Hoa", "clerk"),
          named("tuan", "Tuấn", "admin"),
          named("bac", "Bắc", "writer@an-binh-tay", "editor@an-binh-tay"),
          named("quan", "Quân", "writer", "editor", "clerk", "admin"));

  public Staffer {
    groups = List.copyOf(groups);
  }

  private static Staffer named(String id, String name, String... groups) {
    return new Staffer(id, name, "local-" + id, List.of(groups));
  }

  /** Somebody whom the operator added. */
  static Staffer added(String name, List<String> groups) {
    return new Staffer(name, name, "local-" + name, groups);
  }

  /** Nobody in particular, who holds this role. */
  static Staffer holding(String group) {
    return new Staffer(group, group, "local-" + group, List.of(group));
  }
}
