package vn.congxa.operator.doctor;

/** Asks hosts as a reader's browser does. */
interface Web {
  /** Whether, and what, a host answers. */
  Reach reach(String host);

  /**
   * What came of it.
   *
   * @param resolves whether DNS knows the host; if not nothing else was asked
   * @param status of {@code https://<host>/api/site}; 0 for no answer
   * @param trouble why there was none; empty otherwise
   * @param location where the answer leads; empty for nowhere
   * @param body its beginning
   * @param http whether {@code http://<host>/} is answered
   */
  record Reach(
      boolean resolves, int status, String trouble, String location, String body, boolean http) {
    static final Reach UNKNOWN = new Reach(false, 0, "", "", "", false);

    /** Of a host that is known and does not answer. */
    static Reach silent(String trouble, boolean http) {
      return new Reach(true, 0, trouble, "", "", http);
    }
  }
}
