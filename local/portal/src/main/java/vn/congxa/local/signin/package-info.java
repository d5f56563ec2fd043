/** Signing in on one machine: an OpenID Connect provider with invented staff. */
@NullMarked
package vn.congxa.local.signin;

import org.jspecify.annotations.NullMarked;
