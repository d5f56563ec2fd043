package vn.congxa.bench;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What every other function is compared with: it needs nothing, reads nothing and says hello. */
public final class HelloHandler implements RequestStreamHandler {
  private static final byte[] ANSWER =
      "{\"statusCode\":200,\"body\":\"hello\"}".getBytes(StandardCharsets.UTF_8);

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    event.readAllBytes();
    out.write(ANSWER);
  }
}
