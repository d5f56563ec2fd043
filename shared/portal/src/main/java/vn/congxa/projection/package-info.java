/** What pages show of many articles, made from what is at addresses. */
@NullMarked
package vn.congxa.projection;

import org.jspecify.annotations.NullMarked;
