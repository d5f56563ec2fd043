package vn.congxa.aws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item of DynamoDB, read and written attribute by attribute. */
public final class Attributes {
  private Attributes() {}

  public static AttributeValue string(String value) {
    return AttributeValue.fromS(value);
  }

  public static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }

  public static AttributeValue bytes(byte[] value) {
    return AttributeValue.fromB(SdkBytes.fromByteArray(value));
  }

  public static AttributeValue map(Map<String, AttributeValue> value) {
    return AttributeValue.fromM(value);
  }

  public static AttributeValue list(List<AttributeValue> value) {
    return AttributeValue.fromL(value);
  }

  /** A list of strings. */
  public static AttributeValue texts(List<String> values) {
    return AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList());
  }

  /** A map made by {@code fill}. */
  public static AttributeValue map(Consumer<Map<String, AttributeValue>> fill) {
    var map = new HashMap<String, AttributeValue>();
    fill.accept(map);
    return AttributeValue.fromM(map);
  }

  /** The two attributes that are every item's key. */
  public static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of("pk", string(pk), "sk", string(sk));
  }

  /** The key of a stored item. */
  public static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    return key(string(item, "pk"), string(item, "sk"));
  }

  public static String string(Map<String, AttributeValue> item, String name) {
    return present(item, name).s();
  }

  public static @Nullable String optional(Map<String, AttributeValue> item, String name) {
    var value = item.get(name);
    return value == null ? null : value.s();
  }

  public static long number(Map<String, AttributeValue> item, String name) {
    return Long.parseLong(present(item, name).n());
  }

  /** 0 where there is none. */
  public static long count(Map<String, AttributeValue> item, String name) {
    return item.containsKey(name) ? number(item, name) : 0;
  }

  /** Whether it is there, and true. */
  public static boolean flag(Map<String, AttributeValue> item, String name) {
    var value = item.get(name);
    return value != null && Boolean.TRUE.equals(value.bool());
  }

  public static byte[] bytes(Map<String, AttributeValue> item, String name) {
    return present(item, name).b().asByteArray();
  }

  public static Map<String, AttributeValue> map(Map<String, AttributeValue> item, String name) {
    return present(item, name).m();
  }

  public static List<AttributeValue> list(Map<String, AttributeValue> item, String name) {
    return present(item, name).l();
  }

  /** A list of strings; empty where there is none. */
  public static List<String> texts(Map<String, AttributeValue> item, String name) {
    return item.containsKey(name)
        ? list(item, name).stream().map(AttributeValue::s).toList()
        : List.of();
  }

  private static AttributeValue present(Map<String, AttributeValue> item, String name) {
    var value = item.get(name);
    if (value == null) {
      throw new IllegalStateException("item " + item.get("pk") + " lacks " + name);
    }
    return value;
  }
}
