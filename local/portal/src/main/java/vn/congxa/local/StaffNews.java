package vn.congxa.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.congxa.stack.Template;

/** Telling staff what waits for them, on one machine: mails always, a webhook if there is one. */
final class StaffNews {
  /** Of no use to anybody: what is signed with it comes from this machine. */
  static final String SECRET = "whsec_Y29uZyB4YSB0cmVuIG1vdCBtYXkgdGluaCwga2hvbmcgYmkgbWF0";

  /** Stands for the clients of programs, which come and go while the portal runs. */
  static final String PROGRAMS = "programs-of-this-machine";

  private StaffNews() {}

  /** The template with both ways and with programs, as far as it knows them. */
  static Template in(Path file, Optional<URI> hook) {
    var template = Template.read(file);
    if (!template.takes("TellFrom")) {
      return template; // another than the portal's
    }
    var given = new HashMap<>(Map.of("TellFrom", Outbox.FROM, "ProgramClients", PROGRAMS));
    hook.ifPresent(address -> {
      given.put("TellHook", address.toString());
      given.put("TellHookSecret", SECRET);
    });
    return Template.read(file, given);
  }

  /** Leads a function to this machine. */
  static void lead(Map<String, String> environment, URI gateway) {
    environment.computeIfPresent(
        "CONSOLE_ADDRESSES", (_, _) -> gateway.resolve("/quan-tri/vao").toString());
    if (environment.containsKey("MAIL_FROM")) {
      environment.put(
          "AWS_ENDPOINT_URL_SESV2", "http://127.0.0.1:" + gateway.getPort() + MailsEndpoint.SES);
    }
  }
}
