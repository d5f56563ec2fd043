package vn.congxa.serveconsole;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congxa.aws.Environment;

/**
 * Where the console signs staff in, and which other hosts it may ask.
 *
 * @param issuer of tokens
 * @param client the console's id there
 * @param signOut where one signs out; empty where the issuer's own configuration says
 * @param hosts that are asked beside the portal's own and the issuer's, as origins
 */
record SignInPlaces(String issuer, String client, String signOut, Set<String> hosts) {
  SignInPlaces {
    hosts = Set.copyOf(hosts);
  }

  static SignInPlaces of(Environment environment) {
    var hosts = new LinkedHashSet<String>();
    var others = environment.get("CONSOLE_ASKS", "");
    if (!others.isEmpty()) {
      hosts.addAll(Set.of(others.split(",", -1)));
    }
    return new SignInPlaces(
        environment.require("ISSUER"),
        environment.require("CLIENT"),
        environment.get("SIGN_OUT", ""),
        hosts);
  }

  /** What a policy names. */
  String origins() {
    var all = new LinkedHashSet<String>();
    all.add(origin(issuer));
    if (!signOut.isEmpty()) {
      all.add(origin(signOut));
    }
    all.addAll(hosts);
    return all.stream().sorted().collect(Collectors.joining(" "));
  }

  private static String origin(String url) {
    var place = URI.create(url);
    return place.getScheme() + "://" + place.getRawAuthority();
  }
}
