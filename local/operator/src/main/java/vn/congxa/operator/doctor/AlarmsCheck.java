package vn.congxa.operator.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Subscription;

/** Whether anybody hears the alarms. */
record AlarmsCheck(Deployed stack) implements Check {
  /** What stands in the place of an address until the first message is answered. */
  private static final String WAITING = "PendingConfirmation";

  @Override
  public String about() {
    return "who is told of alarms";
  }

  @Override
  public List<Finding> look() {
    return stack.output("AlarmTopicArn").stream()
        .flatMap(topic -> of(subscriptions(topic)))
        .toList();
  }

  private List<Subscription> subscriptions(String topic) {
    try (var sns = stack.client(SnsClient.builder())) {
      return sns.listSubscriptionsByTopicPaginator(r -> r.topicArn(topic)).subscriptions().stream()
          .toList();
    }
  }

  static Stream<Finding> of(List<Subscription> subscriptions) {
    var findings = new ArrayList<Finding>();
    var heard = 0;
    for (var subscription : subscriptions) {
      if (WAITING.equals(subscription.subscriptionArn())) {
        findings.add(
            Finding.act(
                subscription.endpoint() + " has not confirmed that it wants the alarms",
                "follow the link in AWS's message; it is good for three days, then deploy with"
                    + " AlarmEmail empty and again with the address"));
      } else {
        heard++;
      }
    }
    if (heard > 0) {
      findings.add(Finding.ok("alarms are told to " + heard));
    } else if (findings.isEmpty()) {
      findings.add(Finding.act("nobody is told of alarms", "deploy with AlarmEmail=..."));
    }
    return findings.stream();
  }
}
