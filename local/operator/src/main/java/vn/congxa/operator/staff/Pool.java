package vn.congxa.operator.staff;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * The people who may sign in. Each method but {@link #members} answers an {@link
 * IllegalArgumentException} that says so where there is nobody of the name.
 */
public interface Pool {
  /**
   * All of them by name.
   *
   * @param progress is told how many were read
   */
  List<Member> members(IntConsumer progress);

  Member member(String name);

  /** Lets somebody in whom it does not know yet. */
  void invite(String name, String mail);

  /** Sends the first password once more, a new one. */
  void inviteAgain(String name);

  /** Gives a role; the group of that name is made where there is none. */
  void give(String name, String role);

  void take(String name, String role);

  /** Lets somebody in again. */
  void enable(String name);

  /** Lets somebody in no longer, and ends what is signed in when its token ends. */
  void disable(String name);

  /** Forgets the authenticator: the next sign-in asks to set one up. */
  void forgetAuthenticator(String name);
}
