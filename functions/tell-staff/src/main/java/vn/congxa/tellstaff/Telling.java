package vn.congxa.tellstaff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.congxa.lambda.ChangedKey;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;

/** Tells of a part of the stream, by every channel that there is. */
final class Telling {
  private final Notices notices;
  private final List<Channel> channels;
  private final RequestLog log;

  static Telling of(Wiring wiring) {
    var channels = new ArrayList<Channel>();
    if (wiring.environment().has("MAIL_FROM")) {
      channels.add(MailChannel.of(wiring));
    }
    if (wiring.environment().has("HOOK")) {
      channels.add(HookChannel.of(wiring));
    }
    return new Telling(Notices.of(wiring), List.copyOf(channels), wiring.log());
  }

  private Telling(Notices notices, List<Channel> channels, RequestLog log) {
    this.notices = notices;
    this.channels = channels;
    this.log = log;
  }

  /**
   * Those that are to come again. One channel that fails holds up no other, and is not asked again
   * for the rest of this part.
   */
  Set<String> failed(List<ChangedKey> changes) {
    var failed = new LinkedHashSet<String>();
    for (var channel : channels) {
      var isStuck = false;
      for (var change : changes) {
        isStuck = isStuck || !isTold(change, channel);
        if (isStuck) {
          failed.add(change.id());
        }
      }
    }
    return failed;
  }

  private boolean isTold(ChangedKey change, Channel channel) {
    try {
      notices.of(change).ifPresent(channel::tell);
      return true;
    } catch (RuntimeException e) {
      log.warn("telling staff", e);
      return false;
    }
  }
}
