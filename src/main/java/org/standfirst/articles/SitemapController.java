package org.standfirst.articles;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.press.Order;
import org.standfirst.press.Press;
import org.standfirst.press.Sheet;
import org.standfirst.press.Subject;
import org.standfirst.site.PaperSettings;

/// The sitemaps and `robots.txt`.
@Controller
class SitemapController {
  private static final Duration NEWS = Duration.ofDays(2);
  private static final String XML = "application/xml;charset=utf-8";
  private static final String TEXT = "text/plain;charset=utf-8";
  private final Sitemaps sitemaps;
  private final SitemapFiles files;
  private final PaperSettings settings;
  private final Press press;
  private final Clock clock;

  SitemapController(
      Sitemaps sitemaps, SitemapFiles files, PaperSettings settings, Press press, Clock clock) {
    this.sitemaps = sitemaps;
    this.files = files;
    this.settings = settings;
    this.press = press;
    this.clock = clock;
  }

  @GetMapping("/sitemap.xml")
  void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
    press.answer(
        request,
        response,
        Order.file(),
        () -> sheet(Subjects.newest(), Instant.MAX, XML, files.index(sitemaps.chunks())));
  }

  @GetMapping("/sitemaps/{number:[0-9]{1,9}}.xml")
  void chunk(@PathVariable long number, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    press.answer(request, response, Order.file(), () -> chunk(number));
  }

  private Sheet chunk(long number) {
    byte[] file = number == 0 ? files.rubrics() : files.chunk(listed(sitemaps.chunk(number)));
    Subject subject = number == 0 ? Subject.EVERYTHING : Subjects.sitemap(number);
    return sheet(subject, Instant.MAX, XML, file);
  }

  @GetMapping("/sitemap-news.xml")
  void news(HttpServletRequest request, HttpServletResponse response) throws IOException {
    press.answer(request, response, Order.file(), this::news);
  }

  private Sheet news() {
    List<Sitemaps.Entry> news = sitemaps.news(clock.instant().minus(NEWS));
    Instant trueUntil = news.isEmpty() ? Instant.MAX : news.getLast().publishedAt().plus(NEWS);
    return sheet(Subjects.newest(), trueUntil, XML, files.news(news));
  }

  @GetMapping("/robots.txt")
  void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
    press.answer(request, response, Order.file(), this::robots);
  }

  private Sheet robots() {
    String words =
        """
        User-agent: *
        Disallow: /account
        Disallow: /newsroom
        Disallow: /register
        Disallow: /search
        Disallow: /sign-in

        Sitemap: %s
        Sitemap: %s
        """
            .formatted(settings.absolute("/sitemap.xml"), settings.absolute("/sitemap-news.xml"));
    return sheet(Subject.EVERYTHING, Instant.MAX, TEXT, words.getBytes(StandardCharsets.UTF_8));
  }

  private static Sheet sheet(Subject subject, Instant trueUntil, String type, byte[] file) {
    return new Sheet(Set.of(subject), trueUntil, type, file);
  }

  private static List<Sitemaps.Entry> listed(List<Sitemaps.Entry> entries) {
    if (entries.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return entries;
  }
}
