/** Whether all is well with a portal, and what to do where it is not. */
@NullMarked
package vn.congxa.operator.doctor;

import org.jspecify.annotations.NullMarked;
