package vn.congxa.testing;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A call of a handler as Lambda makes it: bytes in, bytes out. */
public final class Invocation {
  private Invocation() {}

  /** What the handler writes, as it writes it. */
  public static byte[] of(RequestStreamHandler handler, byte[] event) {
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), out, new TestContext());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
