/** What every function sets up once: environment, clients, priming. */
@NullMarked
package vn.congxa.aws;

import org.jspecify.annotations.NullMarked;
