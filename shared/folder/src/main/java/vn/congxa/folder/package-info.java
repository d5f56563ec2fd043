/** Content folders, in and out. */
@NullMarked
package vn.congxa.folder;

import org.jspecify.annotations.NullMarked;
