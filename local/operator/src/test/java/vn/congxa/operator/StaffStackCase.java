package vn.congxa.operator;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import vn.congxa.testing.CloudEmulator;

/** The same at a stack in the emulator, as far as that knows Cognito. */
abstract class StaffStackCase extends StaffCase {
  static final String STACK = "cong-xa";

  final CognitoFront front = new CognitoFront(CloudEmulator.shared());
  final Account account =
      new Account(
          Region.AP_SOUTHEAST_1, AwsBasicCredentials.create("key", "secret"), front.address());
  final CognitoIdentityProviderClient cognito =
      account.client(CognitoIdentityProviderClient.builder());
  String pool = "";

  @BeforeEach
  void deploy() {
    pool = cognito.createUserPool(r -> r.poolName("staff")).userPool().id();
    var outputs =
        Stream.concat(
                Stream.of(
                    "\"StaffPoolId\":{\"Value\":\"" + pool + "\"}",
                    "\"SignInAddress\":{\"Value\":\"https://sign-in.example.vn\"}"),
                Stream.of(
                        "ContentTableName",
                        "NewsroomTableName",
                        "TthcTableName",
                        "VisitsTableName",
                        "MediaBucketName",
                        "SearchBucketName")
                    .map(name -> "\"" + name + "\":{\"Value\":\"" + name + "\"}"))
            .collect(Collectors.joining(","));
    var template =
        """
        {"Parameters": {
           "ProgramClients": {"Type": "String", "Default": ""},
           "ConsoleAddresses": {"Type": "String"},
           "AlarmEmail": {"Type": "String"}},
         "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
         "Outputs": {%s}}
        """
            .formatted(outputs);
    try (var cloud = account.client(CloudFormationClient.builder())) {
      cloud.createStack(r ->
          r.stackName(STACK)
              .templateBody(template)
              .parameters(
                  given(
                      "ConsoleAddresses",
                      "https://xa.example.vn/quan-tri/vao,http://localhost:8080/quan-tri/vao"),
                  given("AlarmEmail", "ops@example.vn")));
    }
  }

  private static Parameter given(String key, String value) {
    return Parameter.builder().parameterKey(key).parameterValue(value).build();
  }

  @AfterEach
  void close() {
    cognito.close();
    front.close();
  }

  @Override
  Place place() {
    return new Somewhere(
        db.variables(), Optional.of(Stack.named(STACK, account)), Optional.empty());
  }
}
