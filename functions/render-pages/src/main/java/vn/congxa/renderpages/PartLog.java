package vn.congxa.renderpages;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import vn.congxa.http.Json;

/** Tells the operator what a page had to do without. */
record PartLog(PrintStream out) {

  void missing(String part, Throwable why) {
    var stack = new StringWriter();
    why.printStackTrace(new PrintWriter(stack));
    var line =
        Json.bytes(json -> {
          json.writeStartObject();
          json.writeStringField("level", "WARN");
          json.writeStringField("missing", part);
          json.writeStringField("stack", stack.toString());
          json.writeEndObject();
        });
    // One call for a line, so that lines of parallel requests never mix.
    out.print(new String(line, StandardCharsets.UTF_8) + "\n");
    out.flush();
  }
}
