/** One site, or all, put back from copies of the tables. */
@NullMarked
package vn.congxa.restore;

import org.jspecify.annotations.NullMarked;
