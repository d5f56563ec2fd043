package vn.congxa.operator.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.congxa.staff.Program;

/**
 * A program that the sign-in on this machine knows.
 *
 * @param client its identifier
 * @param secrets their SHA-256, the oldest first
 */
public record LocalProgram(String name, String client, List<String> sites, List<String> secrets) {
  public LocalProgram {
    sites = List.copyOf(sites);
    secrets = List.copyOf(secrets);
  }

  /** Whether this is a secret of it. */
  public boolean knows(String secret) {
    return secrets.contains(hash(secret));
  }

  /** All scopes that it has. */
  public List<String> scopes() {
    return sites.stream().map(site -> Program.scope(name, site)).toList();
  }

  static String hash(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
