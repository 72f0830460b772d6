package org.standfirst.articles;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.Selection.OfAuthor;
import org.standfirst.articles.Selection.OfSection;
import org.standfirst.articles.Selection.OfTopic;
import org.standfirst.articles.fronts.SectionFronts;
import org.standfirst.press.Order;
import org.standfirst.press.Press;
import org.standfirst.press.Sheet;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;

/// The pages of sections, topics and authors.
@Controller
class ListController {
  private final Listings listings;
  private final Rubrics rubrics;
  private final SectionFronts fronts;
  private final ListPages pages;
  private final Visitors visitors;
  private final Frames frames;
  private final Press press;

  ListController(
      Listings listings,
      Rubrics rubrics,
      SectionFronts fronts,
      ListPages pages,
      Visitors visitors,
      Frames frames,
      Press press) {
    this.listings = listings;
    this.rubrics = rubrics;
    this.fronts = fronts;
    this.pages = pages;
    this.visitors = visitors;
    this.frames = frames;
    this.press = press;
  }

  @GetMapping("/{slug:[a-z0-9-]+}")
  void section(
      @PathVariable String slug,
      @RequestParam @Nullable String before,
      @RequestParam @Nullable String after,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Section section = known(rubrics.section(slug));
    answer(
        request,
        response,
        frame -> {
          Listing listing = listings.read(new OfSection(slug), before, after);
          SectionFronts.Top top =
              listing.newer().isEmpty()
                  ? fronts.top(section, listing.teasers(), frame.times())
                  : SectionFronts.Top.none(listing.teasers());
          var subjects = Subjects.of(Subjects.inSection(slug), listing.teasers());
          subjects.addAll(top.subjects());
          return Sheet.page(subjects, frame, pages.section(frame, section, listing, top, null));
        });
  }

  @GetMapping("/topics/{slug:[a-z0-9-]+}")
  void topic(
      @PathVariable String slug,
      @RequestParam @Nullable String before,
      @RequestParam @Nullable String after,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Topic topic = known(rubrics.topic(slug));
    answer(
        request,
        response,
        frame -> {
          Listing listing = listings.read(new OfTopic(slug), before, after);
          if (listing.teasers().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
          }
          var subjects = Subjects.of(Subjects.aboutTopic(slug), listing.teasers());
          return Sheet.page(subjects, frame, pages.topic(frame, topic, listing));
        });
  }

  @GetMapping("/authors/{slug:[a-z0-9-]+}")
  void author(
      @PathVariable String slug,
      @RequestParam @Nullable String before,
      @RequestParam @Nullable String after,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Author author = known(rubrics.author(slug));
    answer(
        request,
        response,
        frame -> {
          Listing listing = listings.read(new OfAuthor(slug), before, after);
          var subjects = Subjects.of(Subjects.byAuthor(slug), listing.teasers());
          return Sheet.page(subjects, frame, pages.author(frame, author, listing));
        });
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, Function<Frame, Sheet> sheet)
      throws IOException {
    Visitor visitor = visitors.visitor(request);
    Frame frame = frames.frame(request.getRequestURI(), visitor.greeting());
    Order order = Order.page(visitor, "before", "after");
    press.answer(request, response, order, () -> sheet.apply(frame));
  }

  private static <T> T known(@Nullable T found) {
    if (found == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }
}
