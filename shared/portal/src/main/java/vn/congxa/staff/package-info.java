/** Those who work on a portal. */
@NullMarked
package vn.congxa.staff;

import org.jspecify.annotations.NullMarked;
