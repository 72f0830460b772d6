package org.standfirst.newsletters.desk;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.Rubrics;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.NewsletterOffice;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.pages.RhythmPage;
import org.standfirst.newsletters.proofs.MailFrames;
import org.standfirst.newsletters.proofs.Proofing;
import org.standfirst.newsletters.schedule.Digests;
import org.standfirst.newsletters.schedule.Rhythm;
import org.standfirst.newsletters.schedule.RhythmWords;
import org.standfirst.newsletters.schedule.Rhythming;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import standfirst.templates.Templates;

/// Where a newsletter is given a rhythm, and what it would make next is looked at.
@Controller
class RhythmController {
  private static final String RHYTHM = NewsletterOffice.PATH + "/{id:[0-9]{1,18}}/rhythm";
  private static final String SAID = "newsletters.rhythm.said.";

  /// Topics of so many articles are proposed.
  private static final int LATELY = 200;

  private final Newsletters newsletters;
  private final Rhythming rhythming;
  private final RhythmWords words;
  private final RhythmDifferences differences;
  private final Digests digests;
  private final Proofing proofing;
  private final MailFrames frames;
  private final Rubrics rubrics;
  private final NewsletterHands hands;
  private final Notices notices;
  private final BackOffices offices;
  private final Templates templates;
  private final Clock clock;

  RhythmController(
      Newsletters newsletters,
      Rhythming rhythming,
      RhythmWords words,
      RhythmDifferences differences,
      Digests digests,
      Proofing proofing,
      MailFrames frames,
      Rubrics rubrics,
      NewsletterHands hands,
      Notices notices,
      BackOffices offices,
      Templates templates,
      Clock clock) {
    this.newsletters = newsletters;
    this.rhythming = rhythming;
    this.words = words;
    this.differences = differences;
    this.digests = digests;
    this.proofing = proofing;
    this.frames = frames;
    this.rubrics = rubrics;
    this.hands = hands;
    this.notices = notices;
    this.offices = offices;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping(RHYTHM)
  ResponseEntity<byte[]> page(@PathVariable long id, HttpServletRequest request) {
    hands.leading(request);
    Newsletter newsletter = found(id);
    RhythmPage.Typed typed = Rhythming.typed(rhythming.of(newsletter.id()));
    return notices.page(
        request, SAID, said -> page(newsletter, typed, List.of(), null, said, request));
  }

  @PostMapping(RHYTHM)
  ResponseEntity<byte[]> change(@PathVariable long id, Fields fields, HttpServletRequest request) {
    Newsletter newsletter = found(id);
    RhythmPage.Typed typed = Rhythming.typed(fields);
    return switch (rhythming.change(newsletter.id(), typed, hands.leading(request))) {
      case Rhythming.Outcome.Done() ->
          notices.seeOther(newsletter.desk() + "/rhythm", SAID + "done");
      case Rhythming.Outcome.Refused(List<Mistake> mistakes) ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              page(newsletter, typed, mistakes, null, "", request));
      case Rhythming.Outcome.Stale(Rhythm now) ->
          Answers.page(
              HttpStatus.CONFLICT,
              page(
                  newsletter,
                  typed.at(now.version()),
                  List.of(),
                  differences.between(Rhythming.typed(now), typed),
                  "",
                  request));
    };
  }

  /// The mail that it would make now, for a frame in that page.
  @GetMapping(RHYTHM + "/mail")
  void mail(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    hands.leading(request);
    Newsletter newsletter = found(id);
    Digests.Digest digest =
        digests.digest(newsletter, rhythming.of(newsletter.id()), clock.instant());
    frames.answer(proofing.framed(newsletter, digest.issue(), digest.filled()), response);
  }

  private JteModel page(
      Newsletter newsletter,
      RhythmPage.Typed typed,
      List<Mistake> mistakes,
      @Nullable List<RhythmPage.Kept> theirs,
      String said,
      HttpServletRequest request) {
    Rhythm kept = rhythming.of(newsletter.id());
    Digests.Digest digest = digests.digest(newsletter, kept, clock.instant());
    var page =
        new RhythmPage(
            newsletter,
            typed,
            Arrays.stream(DayOfWeek.values())
                .map(each -> new RhythmPage.Day(each, words.name(each)))
                .toList(),
            rubrics.sections(),
            rubrics.topicsLately(LATELY),
            kept.nextAt(),
            kept.outcome(),
            digest.filled().stories(1),
            digest.issue().draft().subject(),
            mistakes,
            theirs,
            said);
    return templates.newslettersDeskRhythm(offices.frame(request), page);
  }

  private Newsletter found(long id) {
    Newsletter newsletter = newsletters.find(new NewsletterId(id));
    if (newsletter == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return newsletter;
  }
}
