package vn.congxa.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How large DynamoDB takes an item for, by the rules of its Developer Guide ("DynamoDB item sizes
 * and formats").
 */
public final class ItemSize {
  private static final int COLLECTION = 3;

  private ItemSize() {}

  /** Bytes of names and values together; none for an item that is not there. */
  public static int of(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(attribute -> bytes(attribute.getKey()) + of(attribute.getValue()))
        .sum();
  }

  private static int of(AttributeValue value) {
    return switch (value.type()) {
      case S -> bytes(value.s());
      case N -> number(value.n());
      case B -> value.b().asByteArrayUnsafe().length;
      case SS -> value.ss().stream().mapToInt(ItemSize::bytes).sum();
      case NS -> value.ns().stream().mapToInt(ItemSize::number).sum();
      case BS -> value.bs().stream().mapToInt(b -> b.asByteArrayUnsafe().length).sum();
      case L -> COLLECTION + value.l().stream().mapToInt(element -> 1 + of(element)).sum();
      case M -> COLLECTION + value.m().size() + of(value.m());
      case BOOL, NUL -> 1;
      case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("unknown: " + value);
    };
  }

  private static int number(String number) {
    var digits = number.replaceAll("[^0-9]", "").length();
    return 1 + (digits + 1) / 2;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
