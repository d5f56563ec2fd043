package vn.congxa.operator.doctor;

import java.util.List;

/** One thing that is looked at. */
interface Check {
  /** What it looks at, for the line that says that it could not. */
  String about();

  /** Asks, and changes nothing. */
  List<Finding> look();
}
