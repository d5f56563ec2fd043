package vn.congxa.http;

import org.jspecify.annotations.Nullable;

/** Whose portal a request is for. */
@FunctionalInterface
public interface Tenants<T extends Tenants.Tenant> {
  /** One of those that share the stack. */
  interface Tenant {
    String id();

    /** The host that took this one's place; null where this one is right. */
    default @Nullable String movedFrom(String host) {
      return null;
    }
  }

  /**
   * The site that answers at this host.
   *
   * @throws Refused {@link Code#UNKNOWN_SITE}
   */
  T at(String host);
}
