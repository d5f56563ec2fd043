package vn.congxa.editsite;

import java.util.List;
import java.util.regex.Pattern;
import vn.congxa.http.Fault;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.site.SiteRef;

/** Who works on a site, as far as they said what they are called. */
final class Staff {
  private static final int PART = 100;

  private static final Pattern CURSOR = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private final StaffStore staff;

  static Staff of(Wiring wiring) {
    return new Staff(new StaffStore(wiring.db(), wiring.table("NEWSROOM_TABLE")));
  }

  private Staff(StaffStore staff) {
    this.staff = staff;
  }

  Response list(Request request, SiteRef site) {
    var cursor = request.query("cursor");
    if (cursor != null && !CURSOR.matcher(cursor).matches()) {
      throw new Refused(List.of(new Fault("cursor", SiteFault.NOT_A_CURSOR)));
    }
    var part = staff.all(site.id(), PART, cursor);
    return Response.json(SiteJson.staff(part, site.zone())).notCached();
  }
}
