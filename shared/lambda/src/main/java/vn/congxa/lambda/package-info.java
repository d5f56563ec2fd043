/** How a function starts. */
@NullMarked
package vn.congxa.lambda;

import org.jspecify.annotations.NullMarked;
