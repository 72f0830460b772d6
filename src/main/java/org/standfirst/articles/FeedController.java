package org.standfirst.articles;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
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

/// The feeds of the whole paper and of each section.
@Controller
class FeedController {
  private static final int NEWEST = 30;
  private final Teasers teasers;
  private final Rubrics rubrics;
  private final PaperSettings settings;
  private final Press press;

  FeedController(Teasers teasers, Rubrics rubrics, PaperSettings settings, Press press) {
    this.teasers = teasers;
    this.rubrics = rubrics;
    this.settings = settings;
    this.press = press;
  }

  @GetMapping("/feeds/{file}")
  void paper(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FeedFormat format = format(file);
    press.answer(request, response, Order.file(), () -> paper(format));
  }

  @GetMapping("/{slug:[a-z0-9-]+}/feeds/{file}")
  void section(
      @PathVariable String slug,
      @PathVariable String file,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    FeedFormat format = format(file);
    Section section = rubrics.section(slug);
    if (section == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    press.answer(request, response, Order.file(), () -> section(format, section));
  }

  private static FeedFormat format(String file) {
    FeedFormat format = FeedFormat.of(file);
    if (format == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return format;
  }

  private Sheet paper(FeedFormat format) {
    var paper = settings.paper();
    List<Teaser> newest = teasers.below(new Selection.Everything(), Cursor.TOP, NEWEST);
    return sheet(format, paper.name(), paper.motto(), "/", newest, Subjects.newest());
  }

  private Sheet section(FeedFormat format, Section section) {
    String title = settings.paper().name() + ": " + section.name();
    String description = section.description().isEmpty() ? section.name() : section.description();
    var selection = new Selection.OfSection(section.slug());
    List<Teaser> newest = teasers.below(selection, Cursor.TOP, NEWEST);
    Subject list = Subjects.inSection(section.slug());
    return sheet(format, title, description, section.path(), newest, list);
  }

  private Sheet sheet(
      FeedFormat format,
      String title,
      String description,
      String home,
      List<Teaser> newest,
      Subject list) {
    String self = settings.absolute((home.equals("/") ? "" : home) + "/feeds/" + format.file());
    var feed =
        new Feed(
            title,
            description,
            settings.paper().language().toLanguageTag(),
            settings.absolute(home),
            self,
            settings.absolute(""),
            newest);
    var subjects = Subjects.of(list, newest);
    return new Sheet(subjects, Instant.MAX, format.type(), format.write(feed));
  }
}
