package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.content.AttachmentItem;
import vn.congxa.content.Figure;
import vn.congxa.content.FigureItem;

/** A text without its body, as the attribute {@code text} of an item. */
final class ManuscriptItem {
  private static final String NAME = "text";

  private ManuscriptItem() {}

  static void write(Manuscript text, Map<String, AttributeValue> item) {
    item.put(
        NAME,
        map(m -> {
          m.put("title", string(text.title()));
          m.put("lead", string(text.lead()));
          m.put("section", string(text.section()));
          m.put("author", string(text.author()));
          if (text.source() != null) {
            m.put("source", string(text.source()));
          }
          if (text.publishAt() != null) {
            m.put("publishAt", string(text.publishAt().toString()));
          }
          if (text.image() != null) {
            m.put("image", FigureItem.write(text.image().figure()));
            m.put("decorative", AttributeValue.fromBool(text.image().decorative()));
          }
          if (!text.figures().isEmpty()) {
            m.put("figures", FigureItem.writeAll(text.figures()));
          }
          if (!text.attachments().isEmpty()) {
            m.put("attachments", AttachmentItem.write(text.attachments()));
          }
        }));
  }

  /** With this body. */
  static Manuscript read(Map<String, AttributeValue> item, String body) {
    var m = Attributes.map(item, NAME);
    var publishAt = optional(m, "publishAt");
    return new Manuscript(
        string(m, "title"),
        string(m, "lead"),
        body,
        string(m, "section"),
        string(m, "author"),
        optional(m, "source"),
        publishAt == null ? null : Instant.parse(publishAt),
        image(m),
        FigureItem.readAll(m, "figures"),
        AttachmentItem.read(m));
  }

  private static @Nullable LeadPicture image(Map<String, AttributeValue> m) {
    Figure figure = FigureItem.read(m, "image");
    return figure == null ? null : new LeadPicture(figure, Attributes.flag(m, "decorative"));
  }
}
