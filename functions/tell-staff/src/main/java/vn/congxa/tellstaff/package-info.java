/** Tells staff, by mail and by one webhook, what waits for them. */
@NullMarked
package vn.congxa.tellstaff;

import org.jspecify.annotations.NullMarked;
