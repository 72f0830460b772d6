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
    byte[] file = files.index(sitemaps.chunks());
    print(Subjects.newest(), Instant.MAX, XML, file, request, response);
  }

  @GetMapping("/sitemaps/{number:[0-9]{1,9}}.xml")
  void chunk(@PathVariable long number, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] file = number == 0 ? files.rubrics() : files.chunk(listed(sitemaps.chunk(number)));
    Subject subject = number == 0 ? Subject.EVERYTHING : Subjects.sitemap(number);
    print(subject, Instant.MAX, XML, file, request, response);
  }

  @GetMapping("/sitemap-news.xml")
  void news(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<Sitemaps.Entry> news = sitemaps.news(clock.instant().minus(NEWS));
    Instant trueUntil = news.isEmpty() ? Instant.MAX : news.getLast().publishedAt().plus(NEWS);
    print(Subjects.newest(), trueUntil, XML, files.news(news), request, response);
  }

  @GetMapping("/robots.txt")
  void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
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
    byte[] file = words.getBytes(StandardCharsets.UTF_8);
    print(Subject.EVERYTHING, Instant.MAX, TEXT, file, request, response);
  }

  private void print(
      Subject subject,
      Instant trueUntil,
      String type,
      byte[] file,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    press.print(request, response, Sheet.file(Set.of(subject), trueUntil, type, file));
  }

  private static List<Sitemaps.Entry> listed(List<Sitemaps.Entry> entries) {
    if (entries.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return entries;
  }
}
