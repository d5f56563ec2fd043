/** What text may hold, from whichever side it comes. */
@NullMarked
package vn.congxa.text;

import org.jspecify.annotations.NullMarked;
