package vn.congxa.updatetthc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.Code;
import vn.congxa.http.Fault;
import vn.congxa.http.Form;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.tthc.Counts;

/** Dossiers to add. */
record ResultForm(@Nullable String field, Counts counts) {

  /**
   * What is wrong with the body's fields is added to {@code faults}.
   *
   * @throws Refused the body cannot be read at all
   */
  static ResultForm read(Request request, List<Fault> faults) {
    try {
      var form = Form.read(request, ReportForm.LARGEST_BODY);
      var name = FieldName.read(form);
      var counts = ReportForm.counts(form);
      form.orRefuse();
      return new ResultForm(name, counts);
    } catch (Refused refused) {
      if (refused.code() != Code.INVALID) {
        throw refused;
      }
      faults.addAll(refused.faults());
      return new ResultForm(null, Counts.NONE);
    }
  }
}
