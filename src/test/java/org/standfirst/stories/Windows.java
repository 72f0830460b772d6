package org.standfirst.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.standfirst.readers.Visitors;

/// Windows of a real browser; whatever a story has opened is closed after it.
final class Windows implements AfterEachCallback {
  private final List<BrowserContext> open = new ArrayList<>();

  /// A window of someone who is signed in.
  BrowserContext of(Someone someone, Browser.NewContextOptions options) {
    BrowserContext window = Chromium.browser().newContext(options);
    open.add(window);
    String session = someone.browser.cookies().getOrDefault(Visitors.SESSION_COOKIE, "");
    window.addCookies(
        List.of(new Cookie(Visitors.SESSION_COOKIE, session).setUrl(RunningNewsroom.address())));
    return window;
  }

  /// A page of someone who is signed in, in a window of its own.
  Page page(Someone someone) {
    return of(someone, new Browser.NewContextOptions()).newPage();
  }

  /// A page of somebody whom nobody knows, from a network of their own.
  Page page() {
    BrowserContext window =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setExtraHTTPHeaders(Map.of("X-Forwarded-For", Browsing.network())));
    open.add(window);
    return window.newPage();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    open.forEach(BrowserContext::close);
    open.clear();
  }
}
