/** Lists of articles as clients page through them. */
@NullMarked
package vn.congxa.content.api;

import org.jspecify.annotations.NullMarked;
