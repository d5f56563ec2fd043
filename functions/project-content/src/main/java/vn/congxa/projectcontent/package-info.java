/** Keeps ready what pages show of many articles. */
@NullMarked
package vn.congxa.projectcontent;

import org.jspecify.annotations.NullMarked;
