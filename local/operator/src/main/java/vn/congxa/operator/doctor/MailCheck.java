package vn.congxa.operator.doctor;

import java.util.List;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.GetAccountResponse;

/** Whether mail to staff leaves SES, where there is any. */
record MailCheck(Deployed stack) implements Check {
  @Override
  public String about() {
    return "mail to staff";
  }

  @Override
  public List<Finding> look() {
    return stack.given("TellFrom").map(_ -> asked()).stream().toList();
  }

  private Finding asked() {
    try (var ses = stack.client(SesV2Client.builder())) {
      return of(ses.getAccount(_ -> {}));
    }
  }

  static Finding of(GetAccountResponse account) {
    if (!Boolean.TRUE.equals(account.productionAccessEnabled())) {
      return Finding.act(
          "SES is in its sandbox and sends to verified addresses alone",
          "ask for production access in the SES console: docs/deploy.md, section 7");
    }
    return Boolean.TRUE.equals(account.sendingEnabled())
        ? Finding.ok("SES sends mail to staff")
        : Finding.act("SES has stopped sending for this account", "see why in the SES console");
  }
}
