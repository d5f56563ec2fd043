package vn.congxa.e2e;

import com.microsoft.playwright.Page;

/** What a browser keeps of an article that somebody writes, looked up where it lies. */
final class KeptCopy {
  private static final String STORE =
      """
      const store = (way, work) => new Promise((done, fail) => {
        const opening = indexedDB.open('congxa-writing');
        opening.onupgradeneeded = () => opening.transaction.abort();
        opening.onerror = () => done(null);
        opening.onsuccess = () => {
          const change = opening.result.transaction('copies', way);
          const asked = work(change.objectStore('copies'));
          change.oncomplete = () => {
            opening.result.close();
            done(asked.result);
          };
          change.onerror = () => fail(change.error);
        };
      });
      """;

  private final Page page;
  private final String article;

  KeptCopy(Page page, String article) {
    this.page = page;
    this.article = article;
  }

  /** The text, empty where there is none. */
  String body() {
    return (String) page.evaluate(found("copy?.fields.body ?? ''"), article);
  }

  /** Of the save that was under way with it; empty where none was. */
  String bodyUnderWay() {
    return (String) page.evaluate(found("copy?.job?.fields.body ?? ''"), article);
  }

  /** Remembers it in the page as it is now. */
  void remember() {
    page.evaluate(found("window.former = copy, true"), article);
  }

  /** Puts it back as it was, as if nobody had come to take it away. */
  void putBack() {
    page.evaluate(
        "async () => { " + STORE + " await store('readwrite', all => all.put(window.former)); }");
  }

  private static String found(String what) {
    return "async article => { "
        + STORE
        + " const all = (await store('readonly', all => all.getAll())) ?? [];"
        + " const copy = all.find(each => each.article === article); return "
        + what
        + "; }";
  }
}
