/** Search indexes of sites: made from what readers may have, kept, and opened to be asked. */
@NullMarked
package vn.congxa.finding;

import org.jspecify.annotations.NullMarked;
