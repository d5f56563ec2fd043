package vn.congxa.visit;

import java.time.LocalDate;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * A finished day's {@code visits}, kept for good.
 *
 * <p>"How many visits on each day?": {@code pk = <site>#days, sk = <yyyy-MM-dd>}.
 */
final class DayItem {
  private DayItem() {}

  static Map<String, AttributeValue> key(String site, LocalDate day) {
    return Attributes.key(pk(site), day.toString());
  }

  static String pk(String site) {
    return site + "#days";
  }
}
