package vn.congxa.operator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import vn.congxa.operator.doctor.Deployed;

/** A portal that is deployed: what its stack tells of itself, read once. */
public final class Stack implements Place, Deployed {
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

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<String> output(String key) {
    return Optional.ofNullable(outputs.get(key));
  }

  @Override
  public Optional<String> parameter(String key) {
    return Optional.ofNullable(parameters.get(key));
  }

  @Override
  public <B extends AwsClientBuilder<B, C>, C> C client(AwsClientBuilder<B, C> builder) {
    return account.client(builder);
  }

  @Override
  public <B extends AwsClientBuilder<B, C>, C> C worldwide(AwsClientBuilder<B, C> builder) {
    return account.client(builder, Region.US_EAST_1);
  }

  @Override
  public Optional<String> resource(String logicalId) {
    try (var cloud = account.client(CloudFormationClient.builder())) {
      var found = cloud.describeStackResource(r -> r.stackName(name).logicalResourceId(logicalId));
      return Optional.of(found.stackResourceDetail().physicalResourceId());
    } catch (CloudFormationException e) {
      if ("ValidationError".equals(e.awsErrorDetails().errorCode())) {
        return Optional.empty(); // its condition does not hold
      }
      throw e;
    }
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
