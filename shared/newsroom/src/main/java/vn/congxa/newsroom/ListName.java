package vn.congxa.newsroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists that the newsroom keeps. */
public enum ListName {
  DRAFT(true),
  SUBMITTED(true),
  RETURNED(true),
  BINNED(true),
  PUBLISHED(false),
  WITHDRAWN(false);

  private final boolean isOfWork;

  ListName(boolean isOfWork) {
    this.isOfWork = isOfWork;
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ListName> of(String wire) {
    return Arrays.stream(values()).filter(list -> list.wire().equals(wire)).findFirst();
  }

  String index() {
    return isOfWork ? "lists" : "publics";
  }

  String partition() {
    return isOfWork ? "list" : "publicList";
  }

  String sort() {
    return isOfWork ? "listAt" : "publicAt";
  }
}
