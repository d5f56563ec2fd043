/** Takes the clerk's counts. */
@NullMarked
package vn.congxa.updatetthc;

import org.jspecify.annotations.NullMarked;
