/** Whose portal a request is for. */
@NullMarked
package vn.congxa.site.api;

import org.jspecify.annotations.NullMarked;
