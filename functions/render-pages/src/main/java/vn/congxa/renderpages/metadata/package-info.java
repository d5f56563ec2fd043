/** What a page says of itself to programs. */
@NullMarked
package vn.congxa.renderpages.metadata;

import org.jspecify.annotations.NullMarked;
