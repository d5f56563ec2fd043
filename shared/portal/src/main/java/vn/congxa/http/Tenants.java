package vn.congxa.http;

/** Whose portal a request is for. */
@FunctionalInterface
public interface Tenants<T extends Tenants.Tenant> {
  /** One of those that share the stack. */
  interface Tenant {
    String id();
  }

  /**
   * The site that answers at this host.
   *
   * @throws Refused {@link Code#UNKNOWN_SITE}
   */
  T at(String host);
}
