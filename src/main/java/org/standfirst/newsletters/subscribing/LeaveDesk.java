package org.standfirst.newsletters.subscribing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.subscribing.Departing.Reason;
import org.standfirst.readers.ChosenNewsletters;
import org.standfirst.readers.ReaderId;
import org.standfirst.site.PaperSettings;

/// What can be done by the link that each issue carries: leave this newsletter or all, pause, get
/// fewer, and come back. Whoever holds the link may, for ever, and it asks for no account.
@Component
public class LeaveDesk {
  private static final int A_WEEK = 7;
  private final LeaveLinks links;
  private final AddresseeHeirs heirs;
  private final Newsletters newsletters;
  private final ChosenNewsletters chosen;
  private final Addressees addressees;
  private final Departing departing;
  private final Restraints restraints;
  private final PaperSettings settings;
  private final Clock clock;

  LeaveDesk(
      LeaveLinks links,
      AddresseeHeirs heirs,
      Newsletters newsletters,
      ChosenNewsletters chosen,
      Addressees addressees,
      Departing departing,
      Restraints restraints,
      PaperSettings settings,
      Clock clock) {
    this.links = links;
    this.heirs = heirs;
    this.newsletters = newsletters;
    this.chosen = chosen;
    this.addressees = addressees;
    this.departing = departing;
    this.restraints = restraints;
    this.settings = settings;
    this.clock = clock;
  }

  /// Whose link it is, and of which newsletter.
  record Bearer(Recipient recipient, Newsletter newsletter) {}

  /// How things stand with a newsletter and somebody who gets it, or got it.
  ///
  /// @param address empty: we don't know them any more
  /// @param comingBack names of what would come back by one press
  record Standing(
      Newsletter newsletter,
      String address,
      boolean gets,
      boolean others,
      @Nullable Instant pausedUntil,
      boolean spaced,
      List<String> comingBack) {}

  /// What somebody may do.
  enum Deed {
    LEAVE,
    LEAVE_ALL,
    PAUSE,
    SPACE,
    LIFT,
    COME_BACK
  }

  /// Whose link that is; null: it is none of ours.
  @Nullable Bearer bearer(String token) {
    LeaveToken read = links.read(token);
    Newsletter newsletter = read == null ? null : newsletters.find(read.newsletter());
    return read == null || newsletter == null
        ? null
        : new Bearer(heirs.today(read.recipient()), newsletter);
  }

  Standing standing(Bearer bearer) {
    Recipient recipient = bearer.recipient();
    Newsletter newsletter = bearer.newsletter();
    Set<String> choices = departing.choices(recipient);
    boolean gets = choices.contains(newsletter.slug());
    Restraints.Row own =
        restraints.of(recipient).stream()
            .filter(each -> newsletter.slug().equals(each.newsletter()))
            .findFirst()
            .orElse(null);
    return new Standing(
        newsletter,
        address(recipient),
        gets,
        choices.size() > (gets ? 1 : 0),
        own == null ? null : own.pausedUntil(),
        own != null && own.daysBetween() != null,
        gets ? List.of() : names(departing.comingBack(recipient, newsletter)));
  }

  private List<String> names(List<String> slugs) {
    return slugs.stream().map(newsletters::title).toList();
  }

  private String address(Recipient recipient) {
    return switch (recipient) {
      case Recipient.OfReader(ReaderId id) -> {
        ChosenNewsletters.Contact contact = chosen.contact(id);
        yield contact == null ? "" : contact.address();
      }
      case Recipient.OfAddressee(long id) -> {
        Addressees.Row row = addressees.find(id);
        yield row == null ? "" : row.address();
      }
    };
  }

  /// Does it, where there is somebody to do it for.
  ///
  /// @param place from where, as coarse as a place is kept
  @Transactional
  public void act(Bearer bearer, Deed deed, Reason reason, String place) {
    Recipient recipient = bearer.recipient();
    Newsletter newsletter = bearer.newsletter();
    String slug = newsletter.slug();
    switch (deed) {
      case LEAVE -> departing.leave(recipient, List.of(slug), reason, place);
      case LEAVE_ALL -> departing.leaveAll(recipient, reason, place);
      case PAUSE -> {
        if (gets(recipient, slug)) {
          restraints.pause(recipient, slug, inAMonth());
        }
      }
      case SPACE -> {
        if (gets(recipient, slug)) {
          restraints.space(recipient, slug, A_WEEK);
        }
      }
      case LIFT -> restraints.lift(recipient, slug);
      case COME_BACK -> departing.comeBack(recipient, newsletter, place);
    }
  }

  private boolean gets(Recipient recipient, String slug) {
    return departing.choices(recipient).contains(slug);
  }

  private Instant inAMonth() {
    return clock.instant().atZone(settings.paper().zone()).plusMonths(1).toInstant();
  }
}
