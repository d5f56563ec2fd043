/** Images: told by their bytes, checked, and freed of what they say about who took them where. */
@NullMarked
package vn.congxa.media.image;

import org.jspecify.annotations.NullMarked;
