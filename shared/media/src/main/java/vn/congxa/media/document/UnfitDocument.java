package vn.congxa.media.document;

/** A document that may not be kept; the message says why, to the person who gave it. */
public final class UnfitDocument extends Exception {
  private static final long serialVersionUID = 1L;

  UnfitDocument(String reason) {
    super(reason);
  }

  static UnfitDocument ofNoKind() {
    return new UnfitDocument(
        "is neither PDF, DOCX, XLSX, PPTX, ODT, ODS, DOC nor XLS without macros, whatever its name"
            + " says");
  }

  static UnfitDocument withMacros(String where) {
    return new UnfitDocument("has macros in it (" + where + "): save it without them");
  }

  static UnfitDocument locked() {
    return new UnfitDocument("is locked by a password: save it without one");
  }

  static UnfitDocument tooMuch() {
    return new UnfitDocument("has more packed into it than can be looked through");
  }
}
