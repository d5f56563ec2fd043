/** How fast, how much, against what. */
@NullMarked
package vn.congxa.bench;

import org.jspecify.annotations.NullMarked;
