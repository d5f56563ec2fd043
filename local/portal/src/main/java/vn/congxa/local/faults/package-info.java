/** Lets things go wrong on one machine, for tests alone. */
@NullMarked
package vn.congxa.local.faults;

import org.jspecify.annotations.NullMarked;
