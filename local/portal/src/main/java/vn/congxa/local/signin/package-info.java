/** Signing in on one machine: real signed tokens of invented staff. */
@NullMarked
package vn.congxa.local.signin;

import org.jspecify.annotations.NullMarked;
