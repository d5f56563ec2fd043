/** What is written to the log: one line a request, and metrics. */
@NullMarked
package vn.congxa.log;

import org.jspecify.annotations.NullMarked;
