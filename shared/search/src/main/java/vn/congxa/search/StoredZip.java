package vn.congxa.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import vn.congxa.search.UnusableSnapshotException.Reason;

/** A zip whose entries are stored as they are. One that was changed in any bit is refused. */
final class StoredZip {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END_LENGTH = 22;
  private static final int SIZE_AT = 18;
  private static final int NAME_LENGTH_AT = 26;
  private static final short VERSION = 10;

  /** The first of January 1980, the first day that a zip can name. */
  private static final short DAY = 0x21;

  private StoredZip() {}

  /**
   * A file.
   *
   * @param content from its position, 0, to its limit
   */
  record Entry(String name, ByteBuffer content) {
    static Entry of(String name, byte[] bytes) {
      return new Entry(name, ByteBuffer.wrap(bytes));
    }

    int length() {
      return content.limit();
    }

    byte[] bytes() {
      var bytes = new byte[length()];
      content.get(0, bytes);
      return bytes;
    }

    private int crc() {
      var crc = new CRC32();
      crc.update(content.duplicate());
      return (int) crc.getValue();
    }
  }

  static byte[] of(List<Entry> entries) {
    var length = END_LENGTH + directoryLength(entries);
    for (var entry : entries) {
      length = Math.addExact(length, LOCAL_LENGTH + entry.name().length() + entry.length());
    }
    var zip = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    var starts = new int[entries.size()];
    for (var i = 0; i < starts.length; i++) {
      starts[i] = zip.position();
      putLocal(zip, entries.get(i));
      zip.put(entries.get(i).content().duplicate());
    }
    putDirectory(zip, entries, starts);
    return zip.array();
  }

  /**
   * The entries, which share the zip's bytes.
   *
   * @throws UnusableSnapshotException if it is not whole, or nothing that {@link #of} makes
   */
  static List<Entry> entries(byte[] zip) {
    var in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    var entries = new ArrayList<Entry>();
    var starts = new ArrayList<Integer>();
    var at = 0;
    while (isRoom(zip, at, 4) && in.getInt(at) == LOCAL) {
      var entry = entry(zip, in, at);
      starts.add(at);
      entries.add(entry);
      at += LOCAL_LENGTH + entry.name().length() + entry.length();
    }
    var rest = directoryLength(entries) + END_LENGTH;
    if (zip.length - at < rest) {
      throw unusable(Reason.TRUNCATED, zip);
    }
    var directory = ByteBuffer.allocate(at + rest).order(ByteOrder.LITTLE_ENDIAN).position(at);
    putDirectory(directory, entries, starts.stream().mapToInt(Integer::intValue).toArray());
    if (!Arrays.equals(zip, at, zip.length, directory.array(), at, at + rest)) {
      throw unusable(Reason.DAMAGED, zip);
    }
    return entries;
  }

  private static Entry entry(byte[] zip, ByteBuffer in, int at) {
    if (!isRoom(zip, at, LOCAL_LENGTH)) {
      throw unusable(Reason.TRUNCATED, zip);
    }
    var nameLength = in.getShort(at + NAME_LENGTH_AT) & 0xffff;
    var length = in.getInt(at + SIZE_AT);
    var from = at + LOCAL_LENGTH + nameLength;
    if (length < 0 || !isRoom(zip, from, length)) {
      throw unusable(Reason.TRUNCATED, zip);
    }
    var name = new String(zip, at + LOCAL_LENGTH, nameLength, StandardCharsets.ISO_8859_1);
    var entry = new Entry(name, in.slice(from, length));
    var header = ByteBuffer.allocate(from - at).order(ByteOrder.LITTLE_ENDIAN);
    putLocal(header, entry);
    if (!Arrays.equals(zip, at, from, header.array(), 0, from - at)) {
      throw unusable(Reason.DAMAGED, zip);
    }
    return entry;
  }

  private static boolean isRoom(byte[] zip, int at, int length) {
    return zip.length - at >= length;
  }

  private static UnusableSnapshotException unusable(Reason reason, byte[] zip) {
    return new UnusableSnapshotException(reason, "of " + zip.length + " bytes");
  }

  private static void putLocal(ByteBuffer zip, Entry entry) {
    zip.putInt(LOCAL).putShort(VERSION);
    putWhatBothHave(zip, entry);
    zip.put(name(entry));
  }

  /** No flags, not compressed. */
  private static void putWhatBothHave(ByteBuffer zip, Entry entry) {
    zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort(DAY);
    zip.putInt(entry.crc()).putInt(entry.length()).putInt(entry.length());
    zip.putShort((short) entry.name().length()).putShort((short) 0);
  }

  private static void putDirectory(ByteBuffer zip, List<Entry> entries, int[] starts) {
    var start = zip.position();
    for (var i = 0; i < starts.length; i++) {
      zip.putInt(CENTRAL).putShort(VERSION).putShort(VERSION);
      putWhatBothHave(zip, entries.get(i));
      zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(starts[i]);
      zip.put(name(entries.get(i)));
    }
    var count = (short) starts.length;
    var length = zip.position() - start;
    zip.putInt(END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count);
    zip.putInt(length).putInt(start).putShort((short) 0);
  }

  private static int directoryLength(List<Entry> entries) {
    return entries.stream().mapToInt(entry -> CENTRAL_LENGTH + entry.name().length()).sum();
  }

  private static byte[] name(Entry entry) {
    return entry.name().getBytes(StandardCharsets.ISO_8859_1);
  }
}
