package vn.congxa.operator.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.acm.AcmClient;
import software.amazon.awssdk.services.acm.model.ValidationMethod;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolMfaType;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.Runtime;
import software.amazon.awssdk.services.sns.SnsClient;
import vn.congxa.operator.doctor.Finding.Verdict;
import vn.congxa.testing.CloudEmulator;

/** What the cloud is asked, and how its answers are read. */
class DoctorIT {
  private final EmulatedStack stack = new EmulatedStack();

  @BeforeEach
  void empty() {
    CloudEmulator.shared();
  }

  @Test
  void tables_without_recovery_or_protection_are_told_with_the_command_that_mends_them() {
    try (var db = stack.client(DynamoDbClient.builder())) {
      table(db, "bare", false);
      table(db, "safe", true);
      db.updateContinuousBackups(r ->
          r.tableName("safe")
              .pointInTimeRecoverySpecification(p -> p.pointInTimeRecoveryEnabled(true)));
    }
    stack.outputs.put("ContentTableName", "safe");
    assertThat(new TablesCheck(stack).look()).extracting(Finding::verdict).containsOnly(Verdict.OK);

    stack.outputs.put("TthcTableName", "bare");

    assertThat(new TablesCheck(stack).look())
        .extracting(Finding::what)
        .containsExactly(
            "the table bare cannot be restored", "the table bare can be deleted by mistake");
  }

  @Test
  void alarms_are_told_to_who_subscribed_to_their_topic() {
    try (var sns = stack.client(SnsClient.builder())) {
      var topic = sns.createTopic(r -> r.name("alarms")).topicArn();
      stack.outputs.put("AlarmTopicArn", topic);
      assertThat(new AlarmsCheck(stack).look())
          .extracting(Finding::what)
          .containsExactly("nobody is told of alarms");

      sns.subscribe(r -> r.topicArn(topic).protocol("email").endpoint("ops@example.vn"));
    }

    assertThat(new AlarmsCheck(stack).look())
        .extracting(Finding::what)
        .containsExactly("alarms are told to 1");
  }

  @Test
  void certificates_are_asked_for_where_they_are() {
    String elsewhere;
    try (var acm = stack.worldwide(AcmClient.builder())) {
      elsewhere =
          acm.requestCertificate(r ->
                  r.domainName("congxa.example.vn")
                      .subjectAlternativeNames("*.example.vn")
                      .validationMethod(ValidationMethod.DNS))
              .certificateArn();
    }
    stack.parameters.put("CdnCertificateArn", elsewhere);
    stack.parameters.put("CdnAliases", "congxa.example.vn, *.example.vn");
    stack.parameters.put("CertificateArn", "");

    assertThat(new CertificatesCheck(stack, Clock.systemUTC()).look())
        .singleElement()
        .satisfies(f -> assertThat(f.what()).startsWith("the certificate of congxa.example.vn "));
    assertThat(Names.of(stack).lack("xa.example.vn")).isEmpty();
  }

  @Test
  void a_pool_tells_whether_it_asks_for_a_second_factor() {
    try (var cognito = stack.client(CognitoIdentityProviderClient.builder())) {
      var pool =
          cognito.createUserPool(r -> r.poolName("staff").mfaConfiguration(UserPoolMfaType.OFF));
      stack.outputs.put("StaffPoolId", pool.userPool().id());
    }

    assertThat(new StaffCheck(stack).look())
        .extracting(Finding::what)
        .containsExactly("a password alone opens the newsroom");
    stack.parameters.put("Issuer", "https://id.example.vn");
    assertThat(new StaffCheck(stack).look()).isEmpty();
  }

  @Test
  void the_versions_of_a_function_tell_how_old_a_secret_is() throws IOException {
    try (var lambda = stack.client(LambdaClient.builder());
        var iam = stack.client(IamClient.builder())) {
      var role = iam.createRole(r -> r.roleName("r").assumeRolePolicyDocument("{}")).role().arn();
      var code = SdkBytes.fromByteArray(zip());
      lambda.createFunction(r ->
          r.functionName("pages")
              .runtime(Runtime.JAVA21)
              .role(role)
              .handler("h")
              .code(c -> c.zipFile(code))
              .environment(e -> e.variables(Map.of("ORIGIN_SECRET", "a,b")))
              .publish(true));
    }
    stack.parameters.put("UseCdn", "yes");
    stack.resources.put("RenderPagesFunction", "pages");
    var now = Clock.systemUTC();
    var nextYear = Clock.fixed(Instant.now().plus(Duration.ofDays(367)), ZoneOffset.UTC);

    assertThat(new SecretsCheck(stack, now).look())
        .extracting(Finding::verdict)
        .containsExactly(Verdict.OK);
    assertThat(new SecretsCheck(stack, nextYear).look())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.verdict()).isEqualTo(Verdict.ACT);
          assertThat(finding.line()).startsWith("ACT   OriginSecret is from ");
        });
  }

  private static void table(DynamoDbClient db, String name, boolean isProtected) {
    db.createTable(r ->
        r.tableName(name)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .deletionProtectionEnabled(isProtected)
            .keySchema(KeySchemaElement.builder().attributeName("pk").keyType(KeyType.HASH).build())
            .attributeDefinitions(
                AttributeDefinition.builder()
                    .attributeName("pk")
                    .attributeType(ScalarAttributeType.S)
                    .build()));
  }

  private static byte[] zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("h"));
    }
    return bytes.toByteArray();
  }
}
