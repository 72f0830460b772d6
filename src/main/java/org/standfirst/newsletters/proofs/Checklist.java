package org.standfirst.newsletters.proofs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.RelatedArticles;
import org.standfirst.articles.Rubrics;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.LeaveWay;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.RecipientKind;
import org.standfirst.newsletters.issues.Block;
import org.standfirst.newsletters.issues.Filled;
import org.standfirst.newsletters.issues.Filling;
import org.standfirst.newsletters.issues.Greeting;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Variant;
import org.standfirst.newsletters.sheets.Links;
import org.standfirst.newsletters.sheets.MailPrinting;
import org.standfirst.newsletters.sheets.Printed;
import org.standfirst.newsletters.sheets.Slot;
import org.standfirst.site.PaperSettings;

/// Looks an issue over before it is sent, by its blocks and by its mails as they would be printed.
@Component
public class Checklist {
  /// Longer subjects are cut by most programs, on a telephone at half of that.
  private static final int LONG_SUBJECT = 70;

  /// Gmail cuts off what is beyond.
  private static final int MOST_BYTES = 102_000;

  private final Filling filling;
  private final MailPrinting mails;
  private final LeaveWay leaving;
  private final Rubrics rubrics;
  private final LinkCheck links;
  private final SenderCheck sender;
  private final RelatedArticles articles;
  private final Media media;
  private final PaperSettings settings;

  Checklist(
      Filling filling,
      MailPrinting mails,
      LeaveWay leaving,
      Rubrics rubrics,
      LinkCheck links,
      SenderCheck sender,
      RelatedArticles articles,
      Media media,
      PaperSettings settings) {
    this.filling = filling;
    this.mails = mails;
    this.leaving = leaving;
    this.rubrics = rubrics;
    this.links = links;
    this.sender = sender;
    this.articles = articles;
    this.media = media;
    this.settings = settings;
  }

  /// What there is to say of it, what stops it first.
  public List<Check> of(Newsletter newsletter, Issue issue) {
    Filled filled = filling.fill(issue);
    List<Check> all = new ArrayList<>();
    subject(issue, all);
    names(issue.draft(), all);
    if (!leaving.isSafe()) {
      all.add(Check.stop("plain-leave", settings.url().toString()));
    }
    if (filled.parts().isEmpty()) {
      all.add(Check.stop("empty"));
    }
    issue.draft().composition().blocks().forEach(each -> block(each, filled, all));
    out(issue, all);
    images(issue, all);
    var found = new Links(settings);
    Set<String> led = new LinkedHashSet<>();
    for (RecipientKind kind : RecipientKind.values()) {
      led.addAll(mail(mails.print(newsletter, issue, filled, kind, Variant.A, found), kind, all));
    }
    led.addAll(found.all().values());
    links.look(led, all);
    sender.look(newsletter, all);
    all.sort((one, other) -> Boolean.compare(other.stops(), one.stops()));
    return all;
  }

  private static void subject(Issue issue, List<Check> all) {
    Issue.Draft draft = issue.draft();
    if (draft.subject().isEmpty()) {
      all.add(Check.stop("no-subject"));
    } else if (draft.subject().length() > LONG_SUBJECT) {
      all.add(Check.advice("long-subject", Integer.toString(draft.subject().length())));
    }
    if (draft.otherSubject().length() > LONG_SUBJECT) {
      all.add(Check.advice("long-subject", Integer.toString(draft.otherSubject().length())));
    }
    if (!draft.otherSubject().isEmpty() && draft.otherSubject().equals(draft.subject())) {
      all.add(Check.advice("same-subjects"));
    }
    if (draft.opening().isEmpty()) {
      all.add(Check.advice("no-opening"));
    }
  }

  /// Places for the reader's name that can't be filled, and braces that hold something else.
  private static void names(Issue.Draft draft, List<Check> all) {
    List<String> strays = new ArrayList<>();
    for (String each : List.of(draft.subject(), draft.otherSubject(), draft.opening())) {
      strays.addAll(Greeting.strays(each));
    }
    for (Block block : draft.composition().blocks()) {
      switch (block) {
        case Block.Heading(_, String words) -> strays.addAll(Greeting.strays(words));
        case Block.Button(_, String words, _) -> strays.addAll(Greeting.strays(words));
        case Block.Words(_, String html) -> strays.addAll(Greeting.straysInHtml(html));
        case Block.Story _, Block.Latest _, Block.Image _, Block.Divider _ -> {}
      }
    }
    strays.stream()
        .distinct()
        .map(each ->
            each.startsWith("{reader")
                ? Check.stop("broken-name", each)
                : Check.advice("braces", each))
        .forEach(all::add);
  }

  private void block(Block block, Filled filled, List<Check> all) {
    switch (block) {
      case Block.Latest(_, _, String topic, _, _, _)
          when !topic.isEmpty() && rubrics.topicNamed(topic) == null ->
          all.add(Check.stop("no-topic", topic));
      case Block.Latest latest when filled.stories(latest.number()).isEmpty() ->
          all.add(Check.advice("empty-rule"));
      case Block.Heading(_, String words) when words.isEmpty() ->
          all.add(Check.advice("empty-heading"));
      case Block.Words(_, String html) when html.isEmpty() -> all.add(Check.advice("empty-words"));
      case Block.Button(_, String words, String address)
          when words.isEmpty() || address.isEmpty() ->
          all.add(Check.stop("empty-button"));
      case Block.Image image when image.picture() == 0 -> all.add(Check.advice("no-picture"));
      case Block.Story _, Block.Latest _, Block.Heading _, Block.Words _, Block.Image _ -> {}
      case Block.Divider _, Block.Button _ -> {}
    }
  }

  /// Articles that were picked and aren't in the paper.
  private void out(Issue issue, List<Check> all) {
    List<ArticleId> picked =
        issue.draft().composition().blocks().stream()
            .filter(Block.Story.class::isInstance)
            .map(each -> new ArticleId(((Block.Story) each).article()))
            .toList();
    articles.named(picked).stream()
        .filter(each -> !each.inThePaper())
        .forEach(each -> all.add(Check.advice("out-of-paper", each.headline())));
  }

  private void images(Issue issue, List<Check> all) {
    List<Block.Image> images =
        issue.draft().composition().blocks().stream()
            .filter(Block.Image.class::isInstance)
            .map(Block.Image.class::cast)
            .filter(each -> each.picture() > 0)
            .toList();
    Map<ImageId, Picture> known =
        media.pictures(
            images.stream().map(each -> new ImageId(each.picture())).collect(Collectors.toSet()));
    for (Block.Image each : images) {
      Picture picture = known.get(new ImageId(each.picture()));
      if (picture == null) {
        all.add(Check.advice("picture-gone"));
      } else if (each.alt().isEmpty() && !picture.isDescribed()) {
        all.add(Check.stop("no-alt"));
      }
    }
  }

  /// Looks a mail over.
  ///
  /// @return where those of its links lead that aren't on the web
  private static List<String> mail(Printed printed, RecipientKind kind, List<Check> all) {
    Document mail = Jsoup.parse(printed.html());
    String leave = Slot.of(Slot.LEAVE);
    if (mail.getElementsByAttributeValue("href", leave).isEmpty()
        || !printed.text().contains(leave)) {
      all.add(Check.stop("no-leave"));
    }
    if (printed.size() > MOST_BYTES) {
      String size = String.format(Locale.ROOT, "%,d", printed.size() / 1000);
      all.add(Check.advice("large." + kind.word(), size));
    }
    // pictures without a description in articles that are printed whole
    long silent =
        mail.select(
                "img[src]:not([alt]), img[src][alt='']:not([src='%s'])"
                    .formatted(Slot.of(Slot.PIXEL)))
            .size();
    if (silent > 0 && kind == RecipientKind.SUBSCRIBER) {
      all.add(Check.advice("silent-pictures", Long.toString(silent)));
    }
    // what a page takes no link from is printed without one
    return mail.select("a[href]").stream()
        .map(each -> each.attr("href").isBlank() ? Slot.toAnybody(each.text()) : each.attr("href"))
        .filter(each -> !Slot.isOne(each))
        .toList();
  }
}
