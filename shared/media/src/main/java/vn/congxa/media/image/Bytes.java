package vn.congxa.media.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes read by position; reading past their end throws {@link IndexOutOfBoundsException}. */
final class Bytes {
  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  byte[] all() {
    return bytes;
  }

  int u8(int at) {
    return bytes[at] & 0xFF;
  }

  int u16(int at) {
    return (u8(at) << 8) | u8(at + 1);
  }

  int u16le(int at) {
    return u8(at) | (u8(at + 1) << 8);
  }

  int u24le(int at) {
    return u16le(at) | (u8(at + 2) << 16);
  }

  /** A length of four bytes; what does not fit into the file is past its end. */
  int size(int at) {
    return inside(((long) u16(at) << 16) | u16(at + 2));
  }

  int sizeLe(int at) {
    return inside(((long) u16le(at + 2) << 16) | u16le(at));
  }

  /** A count of four bytes that has nothing to do with the file's length; at most 2³¹ - 1. */
  int count(int at) {
    return (int) Math.min(((long) u16(at) << 16) | u16(at + 2), Integer.MAX_VALUE);
  }

  private int inside(long size) {
    if (size > bytes.length) {
      throw new IndexOutOfBoundsException("length " + size);
    }
    return (int) size;
  }

  boolean is(int at, int... expected) {
    for (var i = 0; i < expected.length; i++) {
      if (at + i >= bytes.length || u8(at + i) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  boolean is(int at, String ascii) {
    return is(at, ascii.chars().toArray());
  }

  String ascii(int at, int length) {
    return new String(part(at, at + length), StandardCharsets.ISO_8859_1);
  }

  byte[] part(int from, int to) {
    if (from > to || to > bytes.length) {
      throw new IndexOutOfBoundsException(to);
    }
    return Arrays.copyOfRange(bytes, from, to);
  }
}
