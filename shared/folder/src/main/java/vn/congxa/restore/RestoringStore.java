package vn.congxa.restore;

/** Knows which items a site has in one table, and which of a copy's are to be there again. */
interface RestoringStore {
  void restore(String site, PutBackStore to);
}
