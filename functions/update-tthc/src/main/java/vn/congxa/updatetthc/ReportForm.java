package vn.congxa.updatetthc;

import java.util.ArrayList;
import java.util.List;
import vn.congxa.http.Code;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.Objections;
import vn.congxa.tthc.TthcReport;

/** A month's report as a clerk sends it. */
record ReportForm(Counts counts, List<FieldCounts> fields, boolean correction) {
  static final int LARGEST_BODY = 100 * 1024;

  /**
   * What is wrong with the body's fields is added to {@code faults}; whether they add up only where
   * there is other reason to refuse, for else the year they go into says it, and more.
   *
   * @throws Refused the body cannot be read at all
   */
  static ReportForm read(Request request, List<Fault> faults) {
    var fields = new ArrayList<FieldCounts>();
    var unnamed = new ArrayList<String>();
    var counts = Counts.NONE;
    var correction = false;
    try {
      var form = Form.read(request, LARGEST_BODY);
      counts = counts(form);
      var each = form.list("fields", TthcReport.MOST_FIELDS);
      for (var i = 0; i < each.size(); i++) {
        var name = FieldName.read(each.get(i));
        var part = counts(each.get(i));
        each.get(i).refuseTheRest();
        if (name == null) {
          unnamed.add("/fields/" + i + "/field");
        } else {
          fields.add(new FieldCounts(name, part));
        }
      }
      correction = form.flag("correction");
      form.orRefuse();
    } catch (Refused refused) {
      if (refused.code() != Code.INVALID) {
        throw refused;
      }
      missing(unnamed, refused.faults(), faults);
      faults.addAll(refused.faults());
      if (unnamed.isEmpty()) {
        faults.addAll(Objections.faults(TthcReport.duplicates(fields)));
      }
      return new ReportForm(counts, List.of(), correction);
    }
    missing(unnamed, List.of(), faults);
    if (!faults.isEmpty() && unnamed.isEmpty()) {
      faults.addAll(Objections.faults(TthcReport.objections(counts, fields)));
    }
    return new ReportForm(counts, fields, correction);
  }

  static Counts counts(Form form) {
    return new Counts(form.count("onTime", Counts.MOST), form.count("late", Counts.MOST));
  }

  // A form reads an absent text and a faulty one alike, and has told of the faulty one already.
  private static void missing(List<String> unnamed, List<Fault> told, List<Fault> faults) {
    for (var pointer : unnamed) {
      if (told.stream().noneMatch(fault -> fault.pointer().equals(pointer))) {
        faults.add(new Fault(pointer, FaultCode.REQUIRED));
      }
    }
  }
}
