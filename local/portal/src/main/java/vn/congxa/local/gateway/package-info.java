/** What API Gateway's HTTP API does between a browser and a function, on one machine. */
@NullMarked
package vn.congxa.local.gateway;

import org.jspecify.annotations.NullMarked;
