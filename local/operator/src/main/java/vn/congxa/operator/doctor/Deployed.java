package vn.congxa.operator.doctor;

import java.util.Optional;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;

/** The stack that is looked at. */
public interface Deployed {
  String name();

  /** An output of the template; none where its condition does not hold. */
  Optional<String> output(String key);

  /** A parameter as it was given or by default; secrets are asterisks. */
  Optional<String> parameter(String key);

  /** What a resource of the template is called in the account; none where it is not deployed. */
  Optional<String> resource(String logicalId);

  /** A client of one of the services that the stack uses, in its region. */
  <B extends AwsClientBuilder<B, C>, C> C client(AwsClientBuilder<B, C> builder);

  /** The same in us-east-1, where CloudFront looks for its certificates. */
  <B extends AwsClientBuilder<B, C>, C> C worldwide(AwsClientBuilder<B, C> builder);

  /** A parameter that says something. */
  default Optional<String> given(String key) {
    return parameter(key).filter(value -> !value.isBlank());
  }
}
