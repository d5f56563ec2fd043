package vn.congxa.operator.staff;

import java.util.List;

/**
 * Somebody who may sign in.
 *
 * @param subject the account's stable identifier
 * @param state as a list shows it: active, invited, disabled
 * @param factors as a list shows it: what is asked for beside the password
 * @param roles each for every site or for one: {@code clerk@an-binh-dong}
 */
public record Member(
    String name, String mail, String subject, String state, String factors, List<String> roles) {
  public Member {
    roles = roles.stream().sorted().toList();
  }
}
