/** Takes what writers and editors do with articles. */
@NullMarked
package vn.congxa.editarticles;

import org.jspecify.annotations.NullMarked;
