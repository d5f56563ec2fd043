package vn.congxa.newsroom;

import vn.congxa.content.Slug;

/** Something else is at the address. */
public final class SlugTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Slug taken;
  private final transient Slug proposal;

  SlugTakenException(Slug taken, Slug proposal) {
    super(taken.value(), null, false, false);
    this.taken = taken;
    this.proposal = proposal;
  }

  public Slug taken() {
    return taken;
  }

  /** One like it that is free. */
  public Slug proposal() {
    return proposal;
  }
}
