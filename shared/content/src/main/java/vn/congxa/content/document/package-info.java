/** Documents that articles carry: told by their bytes. */
@NullMarked
package vn.congxa.content.document;

import org.jspecify.annotations.NullMarked;
