/** A commune's portal: its identity and which host names it. */
@NullMarked
package vn.congxa.site;

import org.jspecify.annotations.NullMarked;
