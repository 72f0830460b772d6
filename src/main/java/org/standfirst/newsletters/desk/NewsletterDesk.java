package org.standfirst.newsletters.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.Slug;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.desk.NewsletterOutcome.Done;
import org.standfirst.newsletters.desk.NewsletterOutcome.Nothing;
import org.standfirst.newsletters.desk.NewsletterOutcome.Refused;
import org.standfirst.newsletters.desk.NewsletterOutcome.Stale;
import org.standfirst.newsletters.pages.NewsletterForm;

/// Makes, changes and closes newsletters, and puts them in order.
@Component
class NewsletterDesk {
  private final Newsletters newsletters;
  private final NewsletterProof proof;
  private final NewsletterHands hands;
  private final Clock clock;

  NewsletterDesk(
      Newsletters newsletters, NewsletterProof proof, NewsletterHands hands, Clock clock) {
    this.newsletters = newsletters;
    this.proof = proof;
    this.hands = hands;
    this.clock = clock;
  }

  @Transactional
  public NewsletterOutcome make(NewsletterForm form, Hand by) {
    List<Mistake> flaws = proof.flaws(form);
    if (!flaws.isEmpty()) {
      return new Refused(flaws);
    }
    String slug = form.slug().isEmpty() ? Slug.of(form.name(), "newsletter") : form.slug();
    NewsletterId id =
        NewsletterProof.isTaken(slug) ? null : newsletters.open(slug, form.name(), form.promise());
    Newsletter made = id == null ? null : newsletters.find(id);
    if (made == null) {
      return new Refused(List.of(new Mistake("slug", "newsletters.refused.slug.taken")));
    }
    newsletters.save(with(made, form));
    note("made", made.id(), by);
    return new Done(made.id());
  }

  @Transactional
  public NewsletterOutcome change(NewsletterId id, NewsletterForm form, Hand by) {
    Newsletter now = newsletters.find(id);
    if (now == null) {
      return new Nothing();
    }
    List<Mistake> flaws = proof.flaws(form);
    if (!flaws.isEmpty()) {
      return new Refused(flaws);
    }
    if (with(now, form).equals(now)) {
      return new Done(id);
    }
    if (now.version() != form.version() || !newsletters.save(with(now, form))) {
      Newsletter other = newsletters.find(id);
      return other == null ? new Nothing() : new Stale(other);
    }
    note("changed", id, by);
    return new Done(id);
  }

  /// Offers a newsletter to nobody any more, or offers it again.
  @Transactional
  public NewsletterOutcome close(NewsletterId id, boolean closed, Hand by) {
    Newsletter now = newsletters.find(id);
    if (now == null) {
      return new Nothing();
    }
    if ((now.closedAt() != null) != closed) {
      newsletters.save(now.closed(closed ? clock.instant() : null));
      note(closed ? "closed" : "reopened", id, by);
    }
    return new Done(id);
  }

  /// Changes places with the one before or after.
  @Transactional
  public NewsletterOutcome move(NewsletterId id, int by) {
    List<Newsletter> all = newsletters.all();
    int at = all.stream().map(Newsletter::id).toList().indexOf(id);
    if (at < 0) {
      return new Nothing();
    }
    int to = Math.clamp((long) at + by, 0, all.size() - 1);
    if (to != at) {
      newsletters.place(all.get(at).id(), to + 1);
      newsletters.place(all.get(to).id(), at + 1);
    }
    return new Done(id);
  }

  private static Newsletter with(Newsletter now, NewsletterForm form) {
    return new Newsletter(
        now.id(),
        now.slug(),
        form.name(),
        form.promise(),
        form.senderName(),
        form.senderAddress(),
        form.replyTo(),
        form.ownAccent() ? form.accent() : "",
        picture(form),
        form.foot(),
        form.premium(),
        form.hasArchive(),
        now.position(),
        now.closedAt(),
        now.version());
  }

  private static @Nullable Long picture(NewsletterForm form) {
    return form.picture().isEmpty() ? null : Long.valueOf(form.picture());
  }

  private void note(String deed, NewsletterId id, Hand by) {
    hands.note(
        "newsletters.deed.newsletter-" + deed, by, Map.of("newsletter", Long.toString(id.value())));
  }
}
