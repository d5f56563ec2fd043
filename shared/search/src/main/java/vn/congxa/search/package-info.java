/** The search index of a site: its snapshot, and what it answers. */
@NullMarked
package vn.congxa.search;

import org.jspecify.annotations.NullMarked;
