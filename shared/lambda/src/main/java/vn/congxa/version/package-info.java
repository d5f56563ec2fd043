/** Which release answers. */
@NullMarked
package vn.congxa.version;

import org.jspecify.annotations.NullMarked;
