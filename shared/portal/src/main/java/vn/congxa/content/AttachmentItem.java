package vn.congxa.content;

import static vn.congxa.aws.Attributes.list;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attached files, as an attribute of an {@link ArticleItem}. */
public final class AttachmentItem {
  private AttachmentItem() {}

  public static AttributeValue write(List<Attachment> attachments) {
    return list(
        attachments.stream()
            .map(file ->
                map(
                    Map.of(
                        "file", string(file.file()),
                        "name", string(file.name()),
                        "bytes", number(file.bytes()))))
            .toList());
  }

  public static List<Attachment> read(Map<String, AttributeValue> item) {
    return item.containsKey("attachments")
        ? list(item, "attachments").stream()
            .map(AttributeValue::m)
            .map(m -> new Attachment(string(m, "file"), string(m, "name"), number(m, "bytes")))
            .toList()
        : List.of();
  }
}
