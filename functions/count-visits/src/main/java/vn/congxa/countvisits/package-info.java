/** Counts the visits that the Visits table's stream tells of. */
@NullMarked
package vn.congxa.countvisits;

import org.jspecify.annotations.NullMarked;
