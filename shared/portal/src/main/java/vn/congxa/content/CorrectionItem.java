package vn.congxa.content;

import static vn.congxa.aws.Attributes.list;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Corrections, as an attribute of an {@link ArticleItem}. */
final class CorrectionItem {
  private CorrectionItem() {}

  static AttributeValue write(List<Correction> corrections) {
    return list(
        corrections.stream()
            .map(one -> map(Map.of("at", string(one.at().toString()), "note", string(one.note()))))
            .toList());
  }

  static List<Correction> read(Map<String, AttributeValue> item) {
    return item.containsKey("corrections")
        ? list(item, "corrections").stream()
            .map(AttributeValue::m)
            .map(m -> new Correction(Instant.parse(string(m, "at")), string(m, "note")))
            .toList()
        : List.of();
  }
}
