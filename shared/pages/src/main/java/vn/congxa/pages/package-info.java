/** Pages, feeds and texts, rendered. */
@NullMarked
package vn.congxa.pages;

import org.jspecify.annotations.NullMarked;
