package vn.congxa.stack;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The names of this machine alone. A page from elsewhere can lead a name of its own to 127.0.0.1
 * (DNS rebinding), or send its reader's browser here: the {@code Host} and the {@code Origin} that
 * the browser sends give it away.
 */
public final class Loopback {
  private static final Pattern HOST =
      Pattern.compile(
          "(([a-z0-9-]+\\.)*localhost|127(\\.[0-9]{1,3}){3}|\\[::1])(:[0-9]{1,5})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SCHEME = Pattern.compile("\\Ahttps?://", Pattern.CASE_INSENSITIVE);

  private Loopback() {}

  /** Whether whoever asks calls this machine so, and comes from no page of another. */
  public static boolean isMeant(@Nullable String host, @Nullable String origin) {
    return host != null && isHost(host) && (origin == null || isOrigin(origin));
  }

  public static boolean isMeant(Request request) {
    var headers = request.getHeaders();
    return isMeant(headers.get(HttpHeader.HOST), headers.get(HttpHeader.ORIGIN));
  }

  private static boolean isHost(String name) {
    return HOST.matcher(name).matches();
  }

  private static boolean isOrigin(String origin) {
    var scheme = SCHEME.matcher(origin);
    return scheme.find() && isHost(origin.substring(scheme.end()));
  }
}
