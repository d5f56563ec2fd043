/** What a month or a flood costs: prices, what is used, and the sum of both. Asks nobody. */
@NullMarked
package vn.congxa.bench.cost;

import org.jspecify.annotations.NullMarked;
