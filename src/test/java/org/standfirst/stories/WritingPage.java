package org.standfirst.stories;

import com.microsoft.playwright.Page;

/// The page on which an article or an entry is written, in a real browser.
final class WritingPage {
  private WritingPage() {}

  /// Goes there, and waits until the text can be written.
  static Page open(Page page, String path) {
    page.navigate(RunningNewsroom.address() + path);
    page.locator("#body-words").waitFor();
    return page;
  }

  /// The same in a page whose clock goes on only when it is told to.
  static Page openWithClock(Page page, String path) {
    page.clock().install();
    return open(page, path);
  }

  /// Types into the text.
  static void type(Page page, String words) {
    page.locator("#body-words").focus();
    page.keyboard().type(words);
  }
}
