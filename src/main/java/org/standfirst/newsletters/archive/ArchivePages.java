package org.standfirst.newsletters.archive;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.ArticleWords;
import org.standfirst.articles.Subjects;
import org.standfirst.articles.Teaser;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.issues.Extent;
import org.standfirst.newsletters.issues.Filled;
import org.standfirst.newsletters.issues.Filling;
import org.standfirst.newsletters.issues.Greeting;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Issues;
import org.standfirst.newsletters.pages.ArchivePage;
import org.standfirst.newsletters.pages.NewsletterList;
import org.standfirst.newsletters.pages.ReadIssuePage;
import org.standfirst.newsletters.pages.ReadIssuePage.Part;
import org.standfirst.press.Subject;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Frame;
import org.standfirst.site.ReturnPath;
import org.standfirst.wall.Access;
import org.standfirst.wall.Invitation;
import org.standfirst.wall.Invitations;
import standfirst.templates.Templates;

/// Lays out the pages of newsletters for readers.
@Component
class ArchivePages {
  private static final int A_PAGE = 30;
  private final Newsletters newsletters;
  private final Issues issues;
  private final Filling filling;
  private final ArticleWords words;
  private final Invitations invitations;
  private final ObjectProvider<WayIn> ways;
  private final Media media;
  private final Templates templates;

  ArchivePages(
      Newsletters newsletters,
      Issues issues,
      Filling filling,
      ArticleWords words,
      Invitations invitations,
      ObjectProvider<WayIn> ways,
      Media media,
      Templates templates) {
    this.newsletters = newsletters;
    this.issues = issues;
    this.filling = filling;
    this.words = words;
    this.invitations = invitations;
    this.ways = ways;
    this.media = media;
    this.templates = templates;
  }

  /// A page with all that it shows.
  record Laid(JteModel model, Set<Subject> subjects) {}

  Laid list(Frame frame, Visitor visitor) {
    WayIn way = ways.getIfAvailable();
    List<Newsletter> offered =
        newsletters.all().stream().filter(each -> each.closedAt() == null).toList();
    return new Laid(
        templates.newslettersArchiveList(
            frame, new NewsletterList(offered, way == null ? null : way.toAll(visitor, frame))),
        Set.of(Subject.EVERYTHING));
  }

  /// The page of a newsletter.
  ///
  /// @param place that its issues begin below
  Laid newsletter(Frame frame, Visitor visitor, Newsletter newsletter, IssuePlace place) {
    List<Issue> found =
        newsletter.hasArchive()
            ? issues.out(newsletter.id(), place.moment(), place.number(), A_PAGE + 1)
            : List.of();
    List<Issue> shown = found.subList(0, Math.min(A_PAGE, found.size()));
    var page =
        new ArchivePage(
            newsletter,
            picture(newsletter),
            signUp(frame, visitor, newsletter),
            shown.stream().map(each -> line(newsletter, each)).toList(),
            found.size() > A_PAGE ? "?before=" + IssuePlace.of(shown.getLast()).word() : "",
            place.isTop());
    return new Laid(
        templates.newslettersArchiveNewsletter(frame, page), Set.of(newsletter.id().subject()));
  }

  private @Nullable Content signUp(Frame frame, Visitor visitor, Newsletter newsletter) {
    WayIn way = ways.getIfAvailable();
    return way == null || newsletter.closedAt() != null ? null : way.to(newsletter, visitor, frame);
  }

  private @Nullable Picture picture(Newsletter newsletter) {
    Long number = newsletter.picture();
    if (number == null) {
      return null;
    }
    var id = new ImageId(number);
    return media.pictures(List.of(id)).get(id);
  }

  private static ArchivePage.Line line(Newsletter newsletter, Issue issue) {
    return new ArchivePage.Line(
        newsletter.path() + "/" + issue.slug(),
        issue.title(),
        Greeting.toAnybody(issue.draft().opening()),
        started(issue));
  }

  private static Instant started(Issue issue) {
    return Objects.requireNonNullElse(issue.course().startedAt(), issue.madeAt());
  }

  /// An issue. It opens as much to whoever reads it on the web as the mail does to them.
  Laid issue(Frame frame, Visitor visitor, Newsletter newsletter, Issue issue) {
    Access most = most(visitor);
    boolean closed = newsletter.premium() && most != Access.PREMIUM;
    Filled filled = filling.fill(issue);
    String path = newsletter.path() + "/" + issue.slug();
    List<Issue> before = issues.out(newsletter.id(), started(issue), issue.id().value(), 1);
    var page =
        new ReadIssuePage(
            newsletter,
            path,
            issue.title(),
            Greeting.toAnybody(issue.draft().opening()),
            started(issue),
            closed ? List.of() : parts(frame, filled, most),
            closed ? invitations.to(Invitation.FOR_SUBSCRIBERS, frame, new ReturnPath(path)) : null,
            signUp(frame, visitor, newsletter),
            before.isEmpty() ? null : line(newsletter, before.getFirst()));
    Set<Subject> subjects = new HashSet<>();
    subjects.add(newsletter.id().subject());
    issue.draft().composition().held().stream()
        .map(each -> Subjects.article(new ArticleId(each)))
        .forEach(subjects::add);
    return new Laid(templates.newslettersArchiveIssue(frame, page), subjects);
  }

  private static Access most(Visitor visitor) {
    return switch (visitor) {
      case Visitor.Stranger _ -> Access.OPEN;
      case Visitor.Pending _ -> Access.REGISTERED;
      case Visitor.Reader reader -> reader.roles().isEmpty() ? Access.REGISTERED : Access.PREMIUM;
      case Visitor.Subscriber _ -> Access.PREMIUM;
    };
  }

  private List<Part> parts(Frame frame, Filled filled, Access most) {
    List<Part> parts = new ArrayList<>();
    for (Filled.Part each : filled.parts()) {
      switch (each) {
        case Filled.Part.Stories(_, List<Teaser> teasers, Extent extent) ->
            teasers.forEach(teaser -> parts.add(story(frame, teaser, extent, most)));
        case Filled.Part.Heading(String heading) ->
            parts.add(new Part.Heading(Greeting.toAnybody(heading)));
        case Filled.Part.Words(String html) -> {
          String words = Greeting.htmlToAnybody(html);
          parts.add(new Part.Words(output -> output.writeContent(words)));
        }
        case Filled.Part.Image(Picture picture, String address) ->
            parts.add(new Part.Image(picture, address));
        case Filled.Part.Divider() -> parts.add(new Part.Divider());
        case Filled.Part.Button(String label, String address) ->
            parts.add(new Part.Button(Greeting.toAnybody(label), address));
      }
    }
    return parts;
  }

  private Part story(Frame frame, Teaser teaser, Extent extent, Access most) {
    return new Part.Story(
        teaser,
        extent != Extent.HEADLINE,
        extent == Extent.WHOLE ? words.whole(frame, teaser.id(), most) : null);
  }
}
