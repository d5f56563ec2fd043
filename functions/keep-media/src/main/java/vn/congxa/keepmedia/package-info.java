/** Pictures and documents of a site: taken in, kept, shown to staff. */
@NullMarked
package vn.congxa.keepmedia;

import org.jspecify.annotations.NullMarked;
