package vn.congxa.staff.api;

import vn.congxa.http.Refused;
import vn.congxa.http.Request;

/**
 * A member of staff, by the token that the gateway accepted.
 *
 * @param subject the account's stable identifier, for the audit trail; not a name
 */
public record Caller(String subject) {

  /**
   * Checks what the gateway does not: that the token is an access token, and names the role, for
   * every site ({@code clerk}) or for this one ({@code clerk@an-binh-dong}). Only a whole element
   * of the claim is a role: neither a word nor any other part of one.
   *
   * @throws Refused {@link StaffProblem#NOT_SIGNED_IN}, {@link StaffProblem#WRONG_TOKEN_KIND},
   *     {@link StaffProblem#ROLE_REQUIRED}
   */
  public static Caller withRole(Request request, String rolesClaim, String role, String site) {
    var claims = request.claims();
    var subject = claims.getOrDefault("sub", "");
    if (subject.isBlank()) {
      throw new Refused(StaffProblem.NOT_SIGNED_IN); // the audit trail would name nobody
    }
    if (!TokenKind.isForAccess(claims)) {
      throw new Refused(StaffProblem.WRONG_TOKEN_KIND);
    }
    var held = ClaimList.of(claims.getOrDefault(rolesClaim, ""));
    if (!held.contains(role) && !held.contains(role + "@" + site)) {
      throw new Refused(StaffProblem.ROLE_REQUIRED, role);
    }
    return new Caller(subject);
  }
}
