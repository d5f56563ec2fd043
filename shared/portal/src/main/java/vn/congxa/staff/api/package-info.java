/** Who of the staff asks, and whether they may. */
@NullMarked
package vn.congxa.staff.api;

import org.jspecify.annotations.NullMarked;
