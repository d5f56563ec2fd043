/** Articles: domain and store. */
@NullMarked
package vn.congxa.article;

import org.jspecify.annotations.NullMarked;
