package vn.congxa.operator.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.acm.AcmClient;

/**
 * The names that a stack answers at, wildcards among them.
 *
 * @param given to CloudFront and API Gateway
 * @param certified by the certificates that it was given
 * @param target what DNS records have to lead to
 */
record Names(List<String> given, List<String> certified, String target) {
  static Names of(Deployed stack) {
    var given =
        Stream.concat(
                stack.given("CdnAliases").stream()
                    .flatMap(names -> Stream.of(names.split(",", -1))),
                stack.given("DomainName").stream())
            .map(String::strip)
            .toList();
    return new Names(given, certified(stack), target(stack));
  }

  private static List<String> certified(Deployed stack) {
    var names = Stream.<String>builder();
    stack
        .given("CdnCertificateArn")
        .ifPresent(arn -> {
          try (var acm = stack.worldwide(AcmClient.builder())) {
            CertificatesCheck.detail(acm, arn).subjectAlternativeNames().forEach(names::add);
          }
        });
    stack
        .given("CertificateArn")
        .ifPresent(arn -> {
          try (var acm = stack.client(AcmClient.builder())) {
            CertificatesCheck.detail(acm, arn).subjectAlternativeNames().forEach(names::add);
          }
        });
    return names.build().toList();
  }

  private static String target(Deployed stack) {
    return stack
        .output("CdnAddress")
        .or(() -> stack.output("DomainTarget"))
        .map(address -> address.replaceAll("^https://|/$", ""))
        .orElse("the CDN, which this stack has not");
  }

  /** Why the stack cannot answer at a host; none if it can. */
  Optional<String> lack(String host) {
    if (given.stream().noneMatch(name -> covers(name, host))) {
      return Optional.of("neither CdnAliases nor DomainName has it");
    }
    return certified.stream().noneMatch(name -> covers(name, host))
        ? Optional.of("no certificate has it")
        : Optional.empty();
  }

  /** A wildcard covers what is directly below it, as in certificates. */
  static boolean covers(String name, String host) {
    return name.startsWith("*.")
        ? host.endsWith(name.substring(1)) && host.indexOf('.') == host.length() - name.length() + 1
        : name.equals(host);
  }
}
