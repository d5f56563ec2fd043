/** Checks that need everything together: the contract, bad input, a browser, the README. */
@NullMarked
package vn.congxa.e2e;

import org.jspecify.annotations.NullMarked;
