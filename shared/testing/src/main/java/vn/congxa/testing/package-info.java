/** Events to call a handler with, and a clock and a meter to watch it by. */
@NullMarked
package vn.congxa.testing;

import org.jspecify.annotations.NullMarked;
