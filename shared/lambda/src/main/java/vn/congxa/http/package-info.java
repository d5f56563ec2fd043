/** Requests in, answers out: the one place that knows API Gateway's payload format. */
@NullMarked
package vn.congxa.http;

import org.jspecify.annotations.NullMarked;
