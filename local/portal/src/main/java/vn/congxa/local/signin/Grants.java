package vn.congxa.local.signin;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in has handed out and not taken back: sessions of browsers, codes, refresh tokens.
 * Each for as long as the user pool gives it; all of it goes with the process.
 */
final class Grants {
  private static final Duration SESSION = Duration.ofHours(1);
  private static final Duration CODE = Duration.ofMinutes(5);
  private static final Duration REFRESH = Duration.ofHours(12);

  /** A refresh token that was used is good once more for so long: its answer may have got lost. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private static final int RANDOM_BYTES = 24;
  private static final int MOST = 10_000;

  record Session(Staffer staffer, Instant since) {}

  /** What a code is changed for, and by whom. */
  record Code(
      Session session, Scope scope, @Nullable Nonce nonce, URI redirect, CodeChallenge challenge) {}

  /** A sign-in that goes on by refresh tokens, each of which is used once. */
  static final class Line {
    private final Session session;
    private final Scope scope;
    private final Instant until;
    private boolean isOver;

    private Line(Session session, Scope scope, Instant until) {
      this.session = session;
      this.scope = scope;
      this.until = until;
    }

    Session session() {
      return session;
    }

    Scope scope() {
      return scope;
    }
  }

  private record Refresh(Line line, @Nullable Instant used) {}

  private record Kept<T>(T what, Instant until) {}

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Kept<Session>> sessions = bounded();
  private final Map<String, Kept<Code>> codes = bounded();
  private final Map<String, Refresh> refreshes = bounded();

  Grants(InstantSource clock) {
    this.clock = clock;
  }

  /** A browser's session from now on; what its cookie says. */
  synchronized String open(Staffer staffer) {
    var id = secret();
    var now = clock.instant();
    sessions.put(id, new Kept<>(new Session(staffer, now), now.plus(SESSION)));
    return id;
  }

  synchronized Optional<Session> session(String id) {
    return Optional.ofNullable(sessions.get(id)).filter(this::isKept).map(Kept::what);
  }

  synchronized void close(String session) {
    sessions.remove(session);
  }

  synchronized String code(Code code) {
    var value = secret();
    codes.put(value, new Kept<>(code, clock.instant().plus(CODE)));
    return value;
  }

  /** What a code stands for; it is gone with that, whether it fits or not. */
  synchronized Optional<Code> redeem(String code) {
    return Optional.ofNullable(codes.remove(code)).filter(this::isKept).map(Kept::what);
  }

  /** The first refresh token of a sign-in. */
  synchronized String begin(Session session, Scope scope) {
    var value = secret();
    var until = clock.instant().plus(REFRESH);
    refreshes.put(value, new Refresh(new Line(session, scope, until), null));
    return value;
  }

  /** The sign-in that the token goes on; empty, and it is over, where the token was used before. */
  synchronized Optional<Line> use(String token) {
    var now = clock.instant();
    var refresh = refreshes.get(token);
    if (refresh == null || refresh.line.isOver || now.isAfter(refresh.line.until)) {
      return Optional.empty();
    }
    if (refresh.used == null) {
      refreshes.put(token, new Refresh(refresh.line, now));
    } else if (now.isAfter(refresh.used.plus(GRACE))) {
      refresh.line.isOver = true; // somebody else has it
      return Optional.empty();
    }
    return Optional.of(refresh.line);
  }

  /** The next token of a sign-in. */
  synchronized String next(Line line) {
    var value = secret();
    refreshes.put(value, new Refresh(line, null));
    return value;
  }

  /** Ends the sign-in that the token goes on; one that is unknown is over already. */
  synchronized void revoke(String token) {
    var refresh = refreshes.get(token);
    if (refresh != null) {
      refresh.line.isOver = true;
    }
  }

  private boolean isKept(Kept<?> kept) {
    return clock.instant().isBefore(kept.until);
  }

  private String secret() {
    var bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** One that forgets the oldest beyond so many. */
  private static <T> Map<String, T> bounded() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > MOST;
      }
    };
  }
}
