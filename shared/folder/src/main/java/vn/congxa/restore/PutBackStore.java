package vn.congxa.restore;

import static vn.congxa.aws.Attributes.string;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.BatchWrites;
import vn.congxa.restore.TwinStore.Side;

/**
 * What becomes of each item of a site: counted, named, and written where it is to be. What is in
 * the live table already as it is to be is not written, so that the same once more completes what
 * was broken off.
 */
final class PutBackStore {
  private static final int AT_ONCE = 25;

  /** As many bytes of texts are sent within a moment from anywhere. */
  private static final int MOST_BYTES = 500_000;

  private static final String BODY = "body";

  private final BatchWrites writes;
  private final String table;
  private final boolean isWriting;
  private final List<Map<String, AttributeValue>> puts = new ArrayList<>();
  private final List<Map<String, AttributeValue>> takes = new ArrayList<>();
  private final List<String> added = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private final List<String> newer = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int same;
  private int bytes;

  /**
   * Into the live table.
   *
   * @param isWriting false to find out only what would be done
   */
  PutBackStore(Side live, boolean isWriting) {
    this.writes = new BatchWrites(live.db());
    this.table = live.table();
    this.isWriting = isWriting;
  }

  boolean isWriting() {
    return isWriting;
  }

  /**
   * Puts it there.
   *
   * @param there empty for nothing
   */
  void put(Map<String, AttributeValue> item, Map<String, AttributeValue> there) {
    if (item.equals(there)) {
      same++;
      return;
    }
    (there.isEmpty() ? added : replaced).add(name(item));
    if (isWriting) {
      puts.add(item);
      bytes += item.containsKey(BODY) ? Attributes.bytes(item, BODY).length : 0;
      if (puts.size() == AT_ONCE || bytes > MOST_BYTES) {
        flush();
      }
    }
  }

  /** One that is right already, though the copy may say otherwise. */
  void right() {
    same++;
  }

  /** Said of what is written elsewhere. */
  void done(String name, boolean isNew) {
    (isNew ? added : replaced).add(name);
  }

  /** Takes it away once everything else is there. */
  void take(Map<String, AttributeValue> there) {
    taken.add(name(there));
    takes.add(Attributes.key(there));
  }

  /** It came since, and stays. */
  void stays(Map<String, AttributeValue> there) {
    newer.add(name(there));
  }

  void stays(String what) {
    newer.add(what);
  }

  /** What somebody has to know. */
  void note(String note) {
    notes.add(note);
  }

  /** Writes what waits to be written. */
  void flush() {
    if (isWriting) {
      writes.put(table, puts);
    }
    puts.clear();
    bytes = 0;
  }

  Counted close() {
    flush();
    if (isWriting) {
      writes.delete(table, takes);
    }
    takes.clear();
    return new Counted(added, replaced, taken, newer, notes, same);
  }

  private static String name(Map<String, AttributeValue> item) {
    return string(item, "pk") + "  " + string(item, "sk");
  }
}
