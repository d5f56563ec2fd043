/** Beside the store, whose items it writes. */
@NullMarked
package vn.congxa.content;

import org.jspecify.annotations.NullMarked;
