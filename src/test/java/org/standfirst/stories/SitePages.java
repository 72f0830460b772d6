package org.standfirst.stories;

import java.util.List;

/// The addresses of every kind of page.
final class SitePages {
  private SitePages() {}

  static List<String> forEveryone() {
    return List.of(
        "/",
        "/world",
        "/opinion",
        "/topics/harbour",
        "/authors/greta-oyelaran",
        "/city/the-night-ferry-is-back-after-eleven-years",
        "/city/the-night-ferry-is-back-after-eleven-years/comments",
        "/city/the-night-ferry-is-back-after-eleven-years/comments/3",
        "/city/the-night-ferry-is-back-after-eleven-years/comments/new?reply=4&quote=1",
        Paths.withAccess("metered").getFirst(),
        MainJobStories.RUKLA,
        Paths.withAccess("premium").getFirst(),
        "/search?q=harbour",
        "/search?q=zzzz",
        "/search",
        "/corrections",
        "/register",
        "/sign-in",
        "/sign-in/code",
        "/reset",
        "/confirmations",
        "/legal/terms",
        "/legal/cookies",
        "/legal/privacy",
        "/legal/privacy/1",
        "/account/erasure",
        "/newsletters",
        "/newsletters/harbour-notes",
        "/demo/mail",
        "/no-such-page");
  }

  static List<String> files() {
    return List.of(
        "/feeds/rss.xml",
        "/feeds/atom.xml",
        "/feeds/feed.json",
        "/world/feeds/rss.xml",
        "/world/feeds/atom.xml",
        "/world/feeds/feed.json",
        "/sitemap.xml",
        "/sitemap-news.xml",
        "/robots.txt");
  }
}
