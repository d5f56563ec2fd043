/** Shows articles before they are published, to whoever has a ticket. */
@NullMarked
package vn.congxa.previewarticles;

import org.jspecify.annotations.NullMarked;
