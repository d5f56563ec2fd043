/** Has the CDN fetch anew what readers may no longer be shown. */
@NullMarked
package vn.congxa.refreshcdn;

import org.jspecify.annotations.NullMarked;
