package vn.congxa.visit;

import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.visitors;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

/** Visits that are recorded into an empty table. */
abstract class VisitCase {
  static final Instant NOON = Instant.parse("2090-03-01T05:10:00Z");

  final VisitRecordStore visitors = visitors(DB.client());

  @BeforeEach
  void empty() {
    DB.freshTables();
  }
}
