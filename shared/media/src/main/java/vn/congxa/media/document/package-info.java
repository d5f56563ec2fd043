/** Documents that articles carry: told by their bytes. */
@NullMarked
package vn.congxa.media.document;

import org.jspecify.annotations.NullMarked;
