package vn.congxa.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The system's browser, with nothing that calls home. */
final class Chromium implements AutoCloseable {
  /** Of the next phone: two of one model would be one visitor. */
  private static final AtomicInteger MODEL = new AtomicInteger(1_000);

  private static final int DESK = 1280;
  private static final int HEIGHT = 800;

  // As ./check looks for it.
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable");
  static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox", // containers run as root, and pages here are our own
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    var program = program();
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }

  static Path program() {
    var named = Optional.ofNullable(System.getenv("CHROMIUM")).filter(path -> !path.isEmpty());
    return named.map(List::of).orElse(PLACES).stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "there is no Chromium at " + named.orElse(PLACES.toString()) + ": see ./check"));
  }

  /** A fresh profile with a window of this width, as Chromium names itself without a screen. */
  BrowserContext window(int width) {
    return browser.newContext(options(width));
  }

  /** A window of a desk's width whose text is this many times as large. */
  BrowserContext enlarged(int times) {
    return browser.newContext(
        options(DESK / times)
            .setViewportSize(DESK / times, HEIGHT / times)
            .setDeviceScaleFactor(times));
  }

  /** Where everything is at rest at once, so that a position can be told. */
  BrowserContext still(int width) {
    return browser.newContext(options(width).setReducedMotion(ReducedMotion.REDUCE));
  }

  /** Of somebody in another zone. */
  BrowserContext abroad(String zone) {
    return browser.newContext(options(DESK).setTimezoneId(zone));
  }

  /** As a visitor's phone names itself. */
  BrowserContext phone() {
    var name =
        "Mozilla/5.0 (Linux; Android 14; SM-A"
            + MODEL.incrementAndGet()
            + ") AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36";
    return browser.newContext(options(360).setUserAgent(name));
  }

  BrowserContext withoutScript() {
    return browser.newContext(options(360).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions options(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setLocale("vi-VN");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
