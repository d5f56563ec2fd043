/** What a page is made from, read in one request. */
@NullMarked
package vn.congxa.reading;

import org.jspecify.annotations.NullMarked;
