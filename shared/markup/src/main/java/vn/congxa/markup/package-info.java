/** Article bodies: what HTML may stay in them, and Markdown to and from it. */
@NullMarked
package vn.congxa.markup;

import org.jspecify.annotations.NullMarked;
