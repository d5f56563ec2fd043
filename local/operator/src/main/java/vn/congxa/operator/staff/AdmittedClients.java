package vn.congxa.operator.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.Parameter;

/**
 * Whose tokens a stack's API takes beside staff's: the parameter ProgramClients. It is changed by
 * an update that keeps everything else as it is, so that the next deployment finds it.
 */
public final class AdmittedClients {
  static final String PARAMETER = "ProgramClients";

  /** An authorizer has 50 audiences, and staff's client is one. */
  static final int MOST = 49;

  private final CloudFormationClient cloud;
  private final String stack;
  private final Consumer<String> progress;

  /**
   * Those of a stack.
   *
   * @param progress is told what takes a while
   */
  public AdmittedClients(CloudFormationClient cloud, String stack, Consumer<String> progress) {
    this.cloud = cloud;
    this.stack = stack;
    this.progress = progress;
  }

  List<String> now() {
    return parameters().stream()
        .filter(parameter -> parameter.parameterKey().equals(PARAMETER))
        .findFirst()
        .map(parameter -> String.valueOf(parameter.parameterValue()).split(",", -1))
        .map(clients -> Arrays.stream(clients).filter(AdmittedClients::isClient).toList())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the stack " + stack + " knows no programs yet: deploy this release first"));
  }

  private static boolean isClient(String text) {
    return !text.isBlank() && !text.equals("null"); // no value is as good as an empty one
  }

  void admit(String client) {
    var clients = new ArrayList<>(now());
    if (clients.contains(client)) {
      return;
    }
    if (clients.size() >= MOST) {
      throw new IllegalArgumentException(
          "the API takes " + MOST + " programs, and as many are there: remove one first");
    }
    clients.add(client);
    change(clients);
  }

  void refuse(String client) {
    var clients = new ArrayList<>(now());
    if (clients.remove(client)) {
      change(clients);
    }
  }

  private void change(List<String> clients) {
    progress.accept("Updating the stack " + stack + ", so that its API knows: a minute or two ...");
    var parameters =
        parameters().stream()
            .map(one -> one.parameterKey().equals(PARAMETER) ? of(clients) : kept(one))
            .toList();
    cloud.updateStack(r ->
        r.stackName(stack)
            .usePreviousTemplate(true)
            .parameters(parameters)
            .capabilities(Capability.CAPABILITY_IAM, Capability.CAPABILITY_AUTO_EXPAND));
    try (var waiter = cloud.waiter()) {
      waiter.waitUntilStackUpdateComplete(r -> r.stackName(stack));
    }
  }

  private List<Parameter> parameters() {
    return cloud.describeStacks(r -> r.stackName(stack)).stacks().getFirst().parameters();
  }

  private static Parameter of(List<String> clients) {
    return Parameter.builder()
        .parameterKey(PARAMETER)
        .parameterValue(String.join(",", clients))
        .build();
  }

  private static Parameter kept(Parameter one) {
    return Parameter.builder().parameterKey(one.parameterKey()).usePreviousValue(true).build();
  }
}
