/** The pages of a site, for readers. */
@NullMarked
package vn.congxa.renderpages;

import org.jspecify.annotations.NullMarked;
