/** What the service does between a table's stream and a function. */
@NullMarked
package vn.congxa.local.stream;

import org.jspecify.annotations.NullMarked;
