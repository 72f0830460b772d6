package org.standfirst.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.DebianPackages;

/// The system's Chromium; where there is none, Debian's package (as root, with apt), else
/// Playwright's own. It is launched once a process, and each story has windows of its own in it.
final class Chromium {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable Browser launched;

  private Chromium() {}

  /// The browser, which whoever opens windows doesn't close; it ends with the process.
  static synchronized Browser browser() {
    Browser browser = launched;
    if (browser == null || !browser.isConnected()) {
      browser = launch(playwright());
      launched = browser;
    }
    return browser;
  }

  /// Closes all windows that are open.
  static void closeWindows() {
    browser().contexts().forEach(BrowserContext::close);
  }

  private static Browser launch(Playwright playwright) {
    var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
    Path system = executable();
    if (system != null) {
      options.setExecutablePath(system);
    }
    return playwright.chromium().launch(options);
  }

  private static Playwright playwright() {
    String skip = executable() == null ? "0" : "1";
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", skip)));
  }

  private static @Nullable Path executable() {
    return Installed.PATH;
  }

  /// Looked for once a process.
  private static final class Installed {
    private static final @Nullable Path PATH =
        DebianPackages.foundOrInstalled(Chromium::find, "chromium");
  }

  private static @Nullable Path find() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
