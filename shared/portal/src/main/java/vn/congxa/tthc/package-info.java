/** Administrative procedures: how many dossiers were settled, and how well. */
@NullMarked
package vn.congxa.tthc;

import org.jspecify.annotations.NullMarked;
