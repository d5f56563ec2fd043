/** Who may sign in, people and programs: of a stack's user pool, or of a portal on this machine. */
@NullMarked
package vn.congxa.operator.staff;

import org.jspecify.annotations.NullMarked;
