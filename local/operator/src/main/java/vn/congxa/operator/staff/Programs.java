package vn.congxa.operator.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The programs that may post TTHC counts. */
public interface Programs {
  /**
   * A program that is known.
   *
   * @param client its identifier at the sign-in
   * @param isLetIn whether the API takes its tokens
   * @param secrets how many are good at the moment: two while one is renewed
   */
  record Known(String name, String client, List<String> sites, boolean isLetIn, int secrets) {
    public Known {
      sites = sites.stream().sorted().toList();
    }
  }

  /** What a program proves itself with; printed once, and kept nowhere. */
  record Credentials(String client, String secret) {}

  List<Known> all();

  default Optional<Known> named(String name) {
    return all().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /**
   * Makes a program known to the sign-in, or known for more sites.
   *
   * @return its secret; none where it had one already
   */
  Optional<Credentials> allow(String name, Set<String> sites);

  /** Lets the API take its tokens, for which that may have to be updated. */
  void letIn(String name);

  /** A new secret beside the newest that there is; an older one goes. */
  Credentials renew(String name);

  /** All secrets but the newest go. */
  void forgetFormer(String name);

  /** The program is unknown at once, whatever tokens it has. */
  void remove(String name);

  /** Where programs ask for tokens. */
  String tokenAddress();
}
