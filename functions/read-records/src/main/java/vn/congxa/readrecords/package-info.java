/** Tells who did what, and how much there was of it. */
@NullMarked
package vn.congxa.readrecords;

import org.jspecify.annotations.NullMarked;
