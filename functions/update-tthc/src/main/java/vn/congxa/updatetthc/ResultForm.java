package vn.congxa.updatetthc;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
    var form = Form.read(request, ReportForm.LARGEST_BODY, faults, ResultForm::of);
    return form == null ? new ResultForm(null, Counts.NONE) : form;
  }

  private static ResultForm of(Form form) {
    return new ResultForm(FieldName.read(form), ReportForm.counts(form));
  }
}
