package vn.congxa.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;

/** Vietnamese words as their letters come to be, by the ways that keyboards have. */
enum Typing {
  /** A word is put together, and taken when it is finished: phones, and programs of the system. */
  COMPOSED {
    @Override
    void type(Page page, CDPSession browser, List<String> steps, Runnable between) {
      for (var step : steps) {
        var composing = new JsonObject();
        composing.addProperty("text", step);
        composing.addProperty("selectionStart", step.length());
        composing.addProperty("selectionEnd", step.length());
        browser.send("Input.imeSetComposition", composing);
        if (step.equals(steps.get(steps.size() / 2))) {
          between.run();
        }
      }
      var finished = new JsonObject();
      finished.addProperty("text", steps.getLast());
      browser.send("Input.insertText", finished);
    }
  },
  /** What stands there is taken back by Backspace, and finished letters come in its place. */
  BACKSPACED {
    @Override
    void type(Page page, CDPSession browser, List<String> steps, Runnable between) {
      var there = "";
      for (var step : steps) {
        var same = 0;
        while (same < there.length() && there.charAt(same) == step.charAt(same)) {
          same++;
        }
        for (var i = there.length(); i > same; i--) {
          page.keyboard().press("Backspace");
        }
        for (var letter : step.substring(same).toCharArray()) {
          letter(browser, String.valueOf(letter));
        }
        there = step;
        if (step.equals(steps.get(steps.size() / 2))) {
          between.run();
        }
      }
    }
  };

  /**
   * @param steps the word after each key, whole at the end
   * @param between runs in the middle of it
   */
  abstract void type(Page page, CDPSession browser, List<String> steps, Runnable between);

  private static void letter(CDPSession browser, String letter) {
    for (var what : List.of("keyDown", "keyUp")) {
      var key = new JsonObject();
      key.addProperty("type", what);
      key.addProperty("key", letter);
      key.addProperty("windowsVirtualKeyCode", 231); // a letter that no key of its own makes
      if (what.equals("keyDown")) {
        key.addProperty("text", letter);
      }
      browser.send("Input.dispatchKeyEvent", key);
    }
  }
}
