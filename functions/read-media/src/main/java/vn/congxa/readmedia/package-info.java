/** Hands images out. */
@NullMarked
package vn.congxa.readmedia;

import org.jspecify.annotations.NullMarked;
