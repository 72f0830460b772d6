package org.standfirst.comments.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.comments.Discussion;
import org.standfirst.comments.Discussions;
import org.standfirst.comments.pages.YoursPage;
import org.standfirst.comments.reading.Ground;
import org.standfirst.comments.reading.Grounded;
import org.standfirst.comments.reading.Grounds;
import org.standfirst.comments.reading.Layouts;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// A discussion as one reader comes back to it: what is new since they were there last, and what
/// they wrote themselves.
@Controller
class YoursController {
  private static final int MOST = 50;
  private final Grounds grounds;
  private final Discussions discussions;
  private final Visits visits;
  private final Layouts layouts;
  private final Frames frames;
  private final Templates templates;

  YoursController(
      Grounds grounds,
      Discussions discussions,
      Visits visits,
      Layouts layouts,
      Frames frames,
      Templates templates) {
    this.grounds = grounds;
    this.discussions = discussions;
    this.visits = visits;
    this.layouts = layouts;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/{section:[a-z0-9-]+}/{slug:[a-z0-9-]+}/comments/yours")
  ResponseEntity<byte[]> yours(
      @PathVariable String section,
      @PathVariable String slug,
      Visitor visitor,
      HttpServletRequest request) {
    return Grounded.or(
        grounds.at(section, slug, visitor),
        ground ->
            visitor instanceof Visitor.Registered registered
                ? page(ground, registered.id(), request)
                : Answers.seeOther(
                    new ReturnPath(ground.article().teaser().path() + "/comments/yours")
                        .behind("/sign-in")));
  }

  private ResponseEntity<byte[]> page(
      Ground.Admitted ground, ReaderId reader, HttpServletRequest request) {
    Discussion discussion = discussions.of(ground.article().teaser().id());
    long before = visits.seenBefore(reader, discussion.article());
    return Answers.page(
        templates.commentsYours(
            frames.frame(request),
            new YoursPage(
                ground.article().teaser().path(),
                ground.article().teaser().headline(),
                "/discussions/" + discussion.article().value() + "/visit/seen",
                before > 0,
                before == 0 ? List.of() : layouts.since(ground, before, MOST),
                layouts.by(ground, reader, MOST))));
  }

  /// Has seen all there is.
  @PostMapping("/discussions/{article:[1-9][0-9]{0,17}}/visit/seen")
  ResponseEntity<byte[]> seen(@PathVariable long article, Fields fields, Visitor visitor) {
    return Grounded.or(
        grounds.numbered(article, visitor),
        ground -> {
          if (visitor instanceof Visitor.Registered registered) {
            visits.visit(registered.id(), ground.article().teaser().id());
          }
          return Answers.seeOther(ground.article().teaser().path() + "/comments");
        });
  }
}
