package vn.congxa.operator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;

/** A portal that is deployed: what its stack tells of itself, read once. */
public final class Stack implements Place {
  private static final Map<String, String> VARIABLES =
      Map.of(
          "ContentTableName", "CONTENT_TABLE",
          "NewsroomTableName", "NEWSROOM_TABLE",
          "TthcTableName", "TTHC_TABLE",
          "VisitsTableName", "VISITS_TABLE",
          "MediaBucketName", "MEDIA_BUCKET",
          "SearchBucketName", "SEARCH_BUCKET");

  private final String name;
  private final Account account;
  private final Map<String, String> outputs;
  private final Map<String, String> parameters;

  private Stack(
      String name, Account account, Map<String, String> outputs, Map<String, String> parameters) {
    this.name = name;
    this.account = account;
    this.outputs = Map.copyOf(outputs);
    this.parameters = Map.copyOf(parameters);
  }

  /**
   * Asks CloudFormation; an {@link IllegalArgumentException} says why this is no portal's stack.
   *
   * @param account whose it is
   */
  public static Stack named(String name, Account account) {
    try (var cloud = account.client(CloudFormationClient.builder())) {
      var stack = cloud.describeStacks(r -> r.stackName(name)).stacks().getFirst();
      var outputs = new HashMap<String, String>();
      for (Output output : stack.outputs()) {
        outputs.put(output.outputKey(), output.outputValue());
      }
      if (!outputs.keySet().containsAll(VARIABLES.keySet())) {
        throw new IllegalArgumentException(
            "the stack " + name + " does not say where its tables are");
      }
      var parameters = new HashMap<String, String>();
      for (Parameter parameter : stack.parameters()) {
        parameters.put(parameter.parameterKey(), parameter.parameterValue());
      }
      return new Stack(name, account, outputs, parameters);
    } catch (CloudFormationException e) {
      throw new IllegalArgumentException(
          "the stack " + name + " cannot be asked: " + e.awsErrorDetails().errorMessage(), e);
    }
  }

  public String name() {
    return name;
  }

  /** An output of the template; none where its condition does not hold. */
  public Optional<String> output(String key) {
    return Optional.ofNullable(outputs.get(key));
  }

  /** A parameter as it was given or by default; secrets are asterisks. */
  public Optional<String> parameter(String key) {
    return Optional.ofNullable(parameters.get(key));
  }

  /** A client of one of the services that the stack uses, in its region. */
  public <B extends AwsClientBuilder<B, C>, C> C client(AwsClientBuilder<B, C> builder) {
    return account.client(builder);
  }

  @Override
  public Map<String, String> environment() {
    var environment = new HashMap<>(account.environment());
    VARIABLES.forEach((output, variable) -> environment.put(variable, outputs.get(output)));
    return Map.copyOf(environment);
  }

  @Override
  public Optional<Stack> stack() {
    return Optional.of(this);
  }
}
