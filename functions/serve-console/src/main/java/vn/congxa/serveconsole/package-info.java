/** Hands out the console of staff: files that were built before. */
@NullMarked
package vn.congxa.serveconsole;

import org.jspecify.annotations.NullMarked;
