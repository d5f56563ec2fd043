/** TTHC reports as requests name them and programs read them. */
@NullMarked
package vn.congxa.tthc.api;

import org.jspecify.annotations.NullMarked;
