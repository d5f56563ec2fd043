/**
 * The deployment's template, read as far as one machine needs it, and its tables on DynamoDB Local.
 */
@NullMarked
package vn.congxa.stack;

import org.jspecify.annotations.NullMarked;
