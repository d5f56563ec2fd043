package vn.congxa.bench.cost;

/**
 * A month of a stack.
 *
 * @param views by people, of all its sites together
 */
public record Scenario(double views, int sites, boolean isCdn) {
  boolean isIdle() {
    return views == 0;
  }
}
