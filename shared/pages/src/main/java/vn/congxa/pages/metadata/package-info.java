/** What a page says of itself to programs. */
@NullMarked
package vn.congxa.pages.metadata;

import org.jspecify.annotations.NullMarked;
