package org.standfirst.stories;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private static final @Nullable Path PATH = foundOrInstalled();
  }

  /// One process at a time: tests run in several. apt lets nobody wait, and what it hasn't put
  /// there altogether can't be started yet.
  private static @Nullable Path foundOrInstalled() {
    try (var file = FileChannel.open(Path.of("target", "chromium-install.lock"), CREATE, WRITE);
        var _ = file.lock()) {
      Path found = find();
      if (found == null
          && "root".equals(System.getProperty("user.name"))
          && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
        run("apt-get", "update", "--quiet");
        run("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "chromium");
        found = find();
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Path find() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  private static void run(String... command) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.redirectOutput(Path.of("target", "chromium-install.log").toFile());
      int exit = builder.start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException(
            String.join(" ", command) + " failed: see target/chromium-install.log");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
