/** Content folders, in and out. */
@NullMarked
package vn.congxa.content;

import org.jspecify.annotations.NullMarked;
