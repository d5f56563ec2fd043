package vn.congxa.operator;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import vn.congxa.folder.Console;
import vn.congxa.operator.staff.AdmittedClients;
import vn.congxa.operator.staff.CognitoPool;
import vn.congxa.operator.staff.CognitoPrograms;
import vn.congxa.operator.staff.LocalPool;
import vn.congxa.operator.staff.LocalPrograms;
import vn.congxa.operator.staff.Pool;
import vn.congxa.operator.staff.Programs;
import vn.congxa.operator.staff.StaffFile;

/**
 * Those who may sign in at a portal, and where.
 *
 * @param console where staff sign in; empty where the portal does not say
 */
record StaffOffice(Pool pool, Programs programs, Optional<String> console, Runnable closing)
    implements AutoCloseable {
  private static final String DOOR = "/quan-tri/vao";

  static StaffOffice of(Place place, Console out) {
    return place
        .stack()
        .map(stack -> of(stack, out))
        .or(() -> place.data().map(data -> here(data.resolve(StaffFile.NAME))))
        .orElseThrow(() -> new IllegalArgumentException("which portal? Give --stack NAME"));
  }

  private static StaffOffice here(Path file) {
    return new StaffOffice(
        new LocalPool(file),
        new LocalPrograms(file),
        Optional.of("http://localhost:8080/quan-tri"),
        () -> {});
  }

  private static StaffOffice of(Stack stack, Console out) {
    stack
        .parameter("Issuer")
        .filter(issuer -> !issuer.isEmpty())
        .ifPresent(issuer ->
            out.line(
                "This stack takes the tokens of "
                    + issuer
                    + ": its own user pool counts when"
                    + " Issuer is empty again."));
    Function<String, String> output =
        key ->
            stack
                .output(key)
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "the stack "
                            + stack.name()
                            + " has no output "
                            + key
                            + ": deploy this release first"));
    var pool = output.apply("StaffPoolId");
    var cognito = stack.client(CognitoIdentityProviderClient.builder());
    var cloud = stack.client(CloudFormationClient.builder());
    var admitted = new AdmittedClients(cloud, stack.name(), out::line);
    return new StaffOffice(
        new CognitoPool(cognito, pool),
        new CognitoPrograms(cognito, pool, output.apply("SignInAddress"), admitted),
        stack
            .parameter("ConsoleAddresses")
            .map(all -> all.split(",", 2)[0])
            .filter(first -> first.startsWith("https://") && first.endsWith(DOOR))
            .map(first -> first.substring(0, first.length() - "/vao".length())),
        () -> {
          cognito.close();
          cloud.close();
        });
  }

  @Override
  public void close() {
    closing.run();
  }
}
