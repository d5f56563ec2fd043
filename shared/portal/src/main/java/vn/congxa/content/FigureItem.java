package vn.congxa.content;

import static vn.congxa.aws.Attributes.list;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/** A picture, as an attribute of an {@link ArticleItem}. */
public final class FigureItem {
  private FigureItem() {}

  public static AttributeValue write(Figure figure) {
    return map(m -> {
      m.put("file", string(figure.file()));
      m.put("alt", string(figure.alt()));
      m.put("width", number(figure.width()));
      m.put("height", number(figure.height()));
      if (figure.caption() != null) {
        m.put("caption", string(figure.caption()));
      }
      if (!figure.widths().isEmpty()) {
        m.put("widths", list(figure.widths().stream().map(Attributes::number).toList()));
      }
    });
  }

  public static AttributeValue writeAll(List<Figure> figures) {
    return list(figures.stream().map(FigureItem::write).toList());
  }

  public static @Nullable Figure read(Map<String, AttributeValue> item, String name) {
    return item.containsKey(name) ? read(map(item, name)) : null;
  }

  public static List<Figure> readAll(Map<String, AttributeValue> item, String name) {
    return item.containsKey(name)
        ? list(item, name).stream().map(AttributeValue::m).map(FigureItem::read).toList()
        : List.of();
  }

  private static Figure read(Map<String, AttributeValue> m) {
    return new Figure(
        string(m, "file"),
        string(m, "alt"),
        optional(m, "caption"),
        Math.toIntExact(number(m, "width")),
        Math.toIntExact(number(m, "height")),
        widths(m));
  }

  private static List<Integer> widths(Map<String, AttributeValue> m) {
    return m.containsKey("widths")
        ? list(m, "widths").stream().map(AttributeValue::n).map(Integer::valueOf).toList()
        : List.of();
  }
}
