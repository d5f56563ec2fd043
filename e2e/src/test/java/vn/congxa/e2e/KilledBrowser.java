package vn.congxa.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A browser as somebody has it, whose profile is on the disk; it is killed, and started again. */
final class KilledBrowser implements AutoCloseable {
  private final Path profile;
  private final Playwright playwright = Playwright.create();

  KilledBrowser(Path profile) {
    this.profile = profile;
  }

  BrowserContext start() {
    return playwright
        .chromium()
        .launchPersistentContext(
            profile,
            new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(Chromium.program())
                .setArgs(Chromium.FLAGS)
                .setLocale("vi-VN"));
  }

  /** As {@code kill -9}. */
  void kill() {
    try {
      // Chromium's mark that a profile is in use ends with the number of the process that uses it.
      var mark = Files.readSymbolicLink(profile.resolve("SingletonLock")).toString();
      var number = Long.parseLong(mark.substring(mark.lastIndexOf('-') + 1));
      var process = ProcessHandle.of(number).orElseThrow();
      process.destroyForcibly();
      process.onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
