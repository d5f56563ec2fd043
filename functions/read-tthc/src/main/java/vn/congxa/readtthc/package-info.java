/** Reads how many dossiers were settled, and how well. */
@NullMarked
package vn.congxa.readtthc;

import org.jspecify.annotations.NullMarked;
