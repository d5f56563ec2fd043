package vn.congxa.editarticles;

import java.time.Clock;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.json.Json;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.site.SiteRef;
import vn.congxa.staff.api.Caller;

/** Who the caller is here. */
final class Staff {
  private static final int LARGEST_BODY = 10 * 1024;

  private final StaffStore staff;
  private final Clock clock;

  static Staff of(Wiring wiring) {
    return new Staff(new StaffStore(wiring.db(), wiring.table("NEWSROOM_TABLE")), wiring.clock());
  }

  private Staff(StaffStore staff, Clock clock) {
    this.staff = staff;
    this.clock = clock;
  }

  Response me(SiteRef site, Caller caller) {
    var name = staff.name(site.id(), caller.subject());
    return Response.json(
            json -> {
              json.writeStartObject();
              json.writeStringField("sub", caller.subject());
              Json.field(json, "name", name.orElse(null));
              json.writeStringField("site", site.id());
              json.writeArrayFieldStart("roles");
              for (var role : caller.roles().stream().sorted().toList()) {
                json.writeString(role.group());
              }
              json.writeEndArray();
              json.writeEndObject();
            })
        .notCached();
  }

  Response call(Request request, SiteRef site, Caller caller) {
    var form = Form.read(request, LARGEST_BODY);
    var name = form.draft("name", StaffStore.LONGEST_NAME);
    if (name.isEmpty()) {
      form.fault("name", FaultCode.BLANK);
    }
    form.orRefuse();
    staff.call(site.id(), caller.subject(), name, clock.instant());
    return me(site, caller);
  }
}
