/** What passes by itself and is nobody's bug, for those who answer and those who log. */
@NullMarked
package vn.congxa.outage;

import org.jspecify.annotations.NullMarked;
