package vn.congxa.e2e;

import com.microsoft.playwright.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a page itself can tell of its keyboard focus. */
final class Focus {
  /** Numbers what the keyboard should stop at, in the page's order, and says how many there are. */
  static final String MARK_STOPS =
      """
      () => {
        const all = document.querySelectorAll(
            'a[href], button, summary, input, select, textarea, [tabindex="0"]');
        const isOther = e => e.type === 'radio' && !e.checked
            && document.querySelector(`[name="${e.name}"]:checked`);
        const seen = [...all].filter(
            e => e.checkVisibility() && !e.matches(':disabled') && e.tabIndex >= 0 && !isOther(e));
        seen.forEach((e, i) => e.setAttribute('data-stop-number', i));
        return seen.length;
      }
      """;

  /** Where the focus is, and how well one sees that: the ring against what lies around it. */
  private static final String WHERE =
      """
      () => {
        const at = document.activeElement;
        const e = at.matches('input.unseen') ? at.closest('label') : at;
        const style = getComputedStyle(e);
        const box = e.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
        const above = document.elementFromPoint(x, y);
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const rgba = (colour) => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data];
        };
        const light = (colour) => {
          const [r, g, b] = rgba(colour).map(c => c / 255)
              .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const behind = (x) => {
          if (!x) return getComputedStyle(document.documentElement).backgroundColor;
          const colour = getComputedStyle(x).backgroundColor;
          return rgba(colour)[3] === 255 ? colour : behind(x.parentElement);
        };
        const [a, b] = [light(style.outlineColor), light(behind(e.parentElement))];
        return JSON.stringify({
          what: e.outerHTML.slice(0, 120),
          stop: at.getAttribute('data-stop-number'),
          isText: at.isContentEditable,
          isBehind: !!above && !e.contains(above) && !above.contains(e),
          inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          width: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
          contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
        });
      }
      """;

  private Focus() {}

  static JsonNode of(Page page) {
    return new ObjectMapper().readTree(String.valueOf(page.evaluate(WHERE)));
  }
}
