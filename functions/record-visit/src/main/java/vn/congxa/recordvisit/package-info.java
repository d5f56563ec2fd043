/** Records page views and says how many visits there were. */
@NullMarked
package vn.congxa.recordvisit;

import org.jspecify.annotations.NullMarked;
