package vn.congxa.editarticles;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.json.Json;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.MailAddress;
import vn.congxa.newsroom.StaffProfile;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.site.SiteRef;
import vn.congxa.staff.api.Caller;

/** Who the caller is here, and what they say of themselves. */
final class Staff {
  private static final int LARGEST_BODY = 10 * 1024;

  private final StaffStore staff;
  private final Clock clock;
  private final boolean sendsMail;

  static Staff of(Wiring wiring) {
    return new Staff(
        new StaffStore(wiring.db(), wiring.table("NEWSROOM_TABLE")),
        wiring.clock(),
        wiring.environment().has("SENDS_MAIL"));
  }

  private Staff(StaffStore staff, Clock clock, boolean sendsMail) {
    this.staff = staff;
    this.clock = clock;
    this.sendsMail = sendsMail;
  }

  /** Where they are told, their roles are remembered: only they themselves bring them. */
  Response me(SiteRef site, Caller caller) {
    var profile = staff.profile(site.id(), caller.subject());
    var now = clock.instant();
    profile
        .filter(before -> before.isNews(caller.roles(), now))
        .ifPresent(before -> staff.see(site.id(), before, before.seen(caller.roles(), now)));
    return answer(site, caller, profile.orElse(null));
  }

  Response call(Request request, SiteRef site, Caller caller) {
    var form = Form.read(request, LARGEST_BODY);
    var name = form.draft("name", StaffStore.LONGEST_NAME);
    if (name.isEmpty()) {
      form.fault("name", FaultCode.BLANK);
    }
    var mail = form.draft("mail", MailAddress.LONGEST);
    if (!mail.isEmpty() && !MailAddress.isValid(mail)) {
      form.fault("mail", NewsroomFault.NOT_A_MAIL_ADDRESS);
    }
    var told = form.flag("told");
    form.orRefuse();
    var profile =
        new StaffProfile(
            caller.subject(),
            name,
            mail.isEmpty() ? null : mail,
            told,
            caller.roles(),
            clock.instant());
    staff.keep(site.id(), profile);
    return answer(site, caller, profile);
  }

  private Response answer(SiteRef site, Caller caller, @Nullable StaffProfile profile) {
    return Response.json(
            json -> {
              json.writeStartObject();
              json.writeStringField("sub", caller.subject());
              Json.field(json, "name", profile == null ? null : profile.name());
              json.writeStringField("site", site.id());
              json.writeArrayFieldStart("roles");
              for (var role : caller.roles().stream().sorted().toList()) {
                json.writeString(role.group());
              }
              json.writeEndArray();
              Json.field(json, "mail", profile == null ? null : profile.mail());
              json.writeBooleanField("told", profile != null && profile.told());
              json.writeBooleanField("sendsMail", sendsMail);
              json.writeEndObject();
            })
        .notCached();
  }
}
