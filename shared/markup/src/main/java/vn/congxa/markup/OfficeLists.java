package vn.congxa.markup;

/**
 * LibreOffice says of each list with which signs it counts, as its look; Word, of which the same
 * list comes, says nothing. A person's own HTML that says it means it.
 */
final class OfficeLists implements Pass {
  private static final String OFFICE = "meta[name=generator][content~=(?i)^(libre|open)office]";

  @Override
  public void over(Pasted text) {
    if (text.has("meta") && text.body().selectFirst(OFFICE) != null) {
      text.body().select("ol[type]").removeAttr("type");
    }
  }
}
