/** JSON, written to a stream field by field. */
@NullMarked
package vn.congxa.json;

import org.jspecify.annotations.NullMarked;
