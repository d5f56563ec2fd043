package vn.congxa.log;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;
import vn.congxa.outage.Outage;
import vn.congxa.version.Version;

/**
 * One JSON line a request: route, status, milliseconds, cold or warm, site, request id, version.
 * Never an address, a user agent, a token or a body.
 */
public final class RequestLog {
  /** Where Lambda picks the lines up. */
  public static final RequestLog TO_CONSOLE = new RequestLog(System.out);

  private final AtomicBoolean cold = new AtomicBoolean(true);
  private final PrintStream out;

  public RequestLog(PrintStream out) {
    this.out = out;
  }

  /** A log of requests that nobody made. */
  public static RequestLog unheard() {
    return new RequestLog(new PrintStream(OutputStream.nullOutputStream()));
  }

  public Line start(String requestId) {
    return new Line(requestId, System.nanoTime());
  }

  /** Tells the operator what went wrong where a request could go on without it. */
  public void warn(String what, Throwable why) {
    print(json -> {
      json.writeStringField("level", "WARN");
      json.writeStringField("missing", what);
      if (Outage.isOne(why)) {
        json.writeStringField("cause", Outage.inShort(why));
      } else {
        json.writeStringField("stack", stack(why));
      }
    });
  }

  /**
   * Tells the operator that what follows a table's stream is behind, and counts it as a failure.
   */
  public void late(Duration behind) {
    print(json -> {
      json.writeStringField("level", "WARN");
      json.writeNumberField("lateSeconds", behind.toSeconds());
      Metric.FAILURES.write(json, 1);
    });
  }

  private static String stack(Throwable failure) {
    var text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  void print(Json.Writer fields) {
    // One call for a line, so that lines of parallel requests never mix.
    out.writeBytes(
        Json.bytes(json -> {
          json.writeStartObject();
          fields.write(json);
          json.writeStringField("version", Version.current());
          json.writeEndObject();
          json.writeRaw('\n');
        }));
    out.flush();
  }

  /** The line of one request, written when it ends. */
  public final class Line {
    private final String id;
    private final long started;
    private String site = "";
    private @Nullable String refusal;
    private @Nullable Throwable cause;
    private @Nullable Throwable failure;
    private @Nullable Metric counted;

    Line(String id, long started) {
      this.id = id;
      this.started = started;
    }

    public String id() {
      return id;
    }

    public void site(String id) {
      site = id;
    }

    /** Declined, perhaps because of what went wrong elsewhere and is nobody's bug. */
    public void refused(String code, @Nullable Throwable because) {
      refusal = code;
      cause = because;
    }

    /** What an answer counts one of, if anything. */
    public void counted(@Nullable Metric metric) {
      counted = metric;
    }

    public void failed(Throwable bug) {
      failure = bug;
    }

    public void end(String route, int status) {
      print(json -> {
        json.writeStringField("level", level());
        json.writeStringField("route", route);
        json.writeNumberField("status", status);
        json.writeNumberField("ms", Math.round((System.nanoTime() - started) / 10_000.0) / 100.0);
        json.writeBooleanField("cold", cold.getAndSet(false));
        json.writeStringField("site", site);
        json.writeStringField("requestId", id);
        if (refusal != null) {
          json.writeStringField("refusal", refusal);
        }
        if (cause != null) {
          json.writeStringField("cause", Outage.inShort(cause));
        }
        if (failure != null) {
          json.writeStringField("stack", stack(failure));
        }
        if (failure != null) {
          Metric.FAILURES.write(json, 1);
        } else if (counted != null) {
          counted.write(json, 1);
        }
      });
    }

    private String level() {
      if (failure != null) {
        return "ERROR";
      }
      return cause == null ? "INFO" : "WARN";
    }
  }
}
