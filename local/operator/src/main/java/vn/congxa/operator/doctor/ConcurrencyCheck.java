package vn.congxa.operator.doctor;

import java.util.List;
import software.amazon.awssdk.services.lambda.LambdaClient;

/** How many functions the account may run at once. */
record ConcurrencyCheck(Deployed stack) implements Check {
  /** Lambda's own default. */
  private static final int USUAL = 1000;

  /** A reader's first view asks for about four: fewer than 25 such views in the same moment. */
  private static final int FEW = 100;

  @Override
  public String about() {
    return "how many functions may run at once";
  }

  @Override
  public List<Finding> look() {
    try (var lambda = stack.client(LambdaClient.builder())) {
      return List.of(of(lambda.getAccountSettings().accountLimit().concurrentExecutions()));
    }
  }

  static Finding of(int allowed) {
    var what = "the account may run " + allowed + " functions at once";
    var remedy = "ask for " + USUAL + ": docs/deploy.md, section 0";
    if (allowed < FEW) {
      return Finding.act(what, remedy);
    }
    return allowed < USUAL ? Finding.look(what, remedy) : Finding.ok(what);
  }
}
