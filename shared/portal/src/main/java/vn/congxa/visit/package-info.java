/** Visits: counted once each, without knowing who came. */
@NullMarked
package vn.congxa.visit;

import org.jspecify.annotations.NullMarked;
