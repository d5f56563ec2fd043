package vn.congxa.http;

import org.jspecify.annotations.Nullable;

/**
 * Whose portal a request is for.
 *
 * @param <T> one of those that share the stack
 */
public interface Tenants<T> {
  /**
   * The site that answers at this host.
   *
   * @throws Refused where there is none
   */
  T at(String host);

  /**
   * The site that a request is for.
   *
   * @throws Refused where there is none
   */
  default T of(Request request) {
    return at(request.host());
  }

  /** What the log calls it. */
  String id(T tenant);

  /** The host that took this one's place; null where this one is right. */
  default @Nullable String movedFrom(T tenant, String host) {
    return null;
  }
}
