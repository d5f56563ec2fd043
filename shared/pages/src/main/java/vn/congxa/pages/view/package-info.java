/** What templates print: strings and lists, nothing that has still to be decided. */
@NullMarked
package vn.congxa.pages.view;

import org.jspecify.annotations.NullMarked;
