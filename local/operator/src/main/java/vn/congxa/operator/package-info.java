/** What operators do to a portal: one on this machine, or a stack in the cloud. */
@NullMarked
package vn.congxa.operator;

import org.jspecify.annotations.NullMarked;
