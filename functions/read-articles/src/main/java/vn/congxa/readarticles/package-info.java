/** Reads a site's identity, its sections and its published articles. */
@NullMarked
package vn.congxa.readarticles;

import org.jspecify.annotations.NullMarked;
