/**
 * The portal on one machine: the real functions behind a gateway, tables and sign-in of its own.
 */
@NullMarked
package vn.congxa.local;

import org.jspecify.annotations.NullMarked;
