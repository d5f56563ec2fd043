/** Finds articles: for programs and for readers. */
@NullMarked
package vn.congxa.searcharticles;

import org.jspecify.annotations.NullMarked;
