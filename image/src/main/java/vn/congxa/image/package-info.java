/** Makes the archive that a function's container image starts from. */
@NullMarked
package vn.congxa.image;

import org.jspecify.annotations.NullMarked;
