/** Articles: domain and store. */
@NullMarked
package vn.congxa.content;

import org.jspecify.annotations.NullMarked;
