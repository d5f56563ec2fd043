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
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.api.Objections;

/** A month's report as a clerk sends it. */
record ReportForm(Counts counts, List<FieldCounts> fields, boolean correction) {
  static final int LARGEST_BODY = 100 * 1024;

  /**
   * What is wrong with the body's fields is added to {@code faults}; what is wrong between them
   * only where there is other reason to refuse, for else the year they go into says it, and more.
   *
   * @throws Refused the body cannot be read at all
   */
  static ReportForm read(Request request, List<Fault> faults) {
    var fields = new ArrayList<FieldCounts>();
    var unnamed = new ArrayList<String>();
    var counts = Counts.NONE;
    var correction = false;
    List<Fault> told = List.of();
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
        }
        // Counted under its place where it has no name: it is part of the sum all the same.
        fields.add(new FieldCounts(name == null ? "/fields/" + i : name, part));
      }
      correction = form.flag("correction");
      form.orRefuse();
    } catch (Refused refused) {
      if (refused.code() != Code.INVALID) {
        throw refused;
      }
      told = refused.faults();
    }
    missing(unnamed, told, faults);
    faults.addAll(told);
    if (!faults.isEmpty()) {
      faults.addAll(between(counts, fields, told));
    }
    return new ReportForm(counts, fields, correction);
  }

  // Where a count cannot be read, nobody knows what it and the others of its kind add up to.
  private static List<Fault> between(Counts counts, List<FieldCounts> fields, List<Fault> told) {
    return Objections.faults(TthcReport.objections(counts, fields)).stream()
        .filter(fault -> told.stream().noneMatch(one -> one.pointer().endsWith(fault.pointer())))
        .toList();
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
