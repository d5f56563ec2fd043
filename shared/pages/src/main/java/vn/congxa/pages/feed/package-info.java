/** What feed readers and search engines fetch: feeds and the site map, as XML. */
@NullMarked
package vn.congxa.pages.feed;

import org.jspecify.annotations.NullMarked;
