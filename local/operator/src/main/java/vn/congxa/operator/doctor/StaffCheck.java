package vn.congxa.operator.doctor;

import java.util.List;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolMfaType;

/** Whether a password alone opens the newsroom; a sign-in of one's own is asked nothing. */
record StaffCheck(Deployed stack) implements Check {
  @Override
  public String about() {
    return "how staff sign in";
  }

  @Override
  public List<Finding> look() {
    if (stack.given("Issuer").isPresent()) {
      return List.of();
    }
    return stack.output("StaffPoolId").map(this::asked).stream().toList();
  }

  private Finding asked(String pool) {
    try (var cognito = stack.client(CognitoIdentityProviderClient.builder())) {
      return of(cognito.describeUserPool(r -> r.userPoolId(pool)).userPool().mfaConfiguration());
    }
  }

  static Finding of(UserPoolMfaType second) {
    var remedy = "deploy with StaffMfa=ON";
    return switch (second) {
      case ON -> Finding.ok("staff sign in with two factors");
      case OPTIONAL -> Finding.look("staff are not asked for a second factor", remedy);
      default -> Finding.act("a password alone opens the newsroom", remedy);
    };
  }
}
