/** Article bodies: what HTML may stay in them, and Markdown to and from it. */
@NullMarked
package vn.congxa.content.html;

import org.jspecify.annotations.NullMarked;
