package vn.congxa.e2e;

import com.microsoft.playwright.BrowserContext;

/** What phones have and a browser without a screen lacks: a share sheet, a voice, a printer. */
final class Device {
  private static final String SCRIPT =
      """
      window.used = { shared: [], spoken: [], hushed: 0, printed: 0 };
      navigator.share = (what) => { used.shared.push(what); return Promise.resolve(); };
      window.print = () => { used.printed++; };
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      Object.defineProperty(window, 'speechSynthesis', { value: {
        getVoices: () => [{ lang: 'en-US' }, { lang: 'vi-VN' }],
        speak: (words) => used.spoken.push([words.lang, words.text]),
        cancel: () => { used.hushed++; },
        addEventListener: () => {},
      } });
      """;

  private Device() {}

  /** What a page does with them is in {@code window.used}. */
  static void equip(BrowserContext window) {
    window.addInitScript(SCRIPT);
  }
}
