package org.standfirst.newsletters.subscribing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.returns.suppressions.Suppressions;
import org.standfirst.readers.ChosenNewsletters;
import org.standfirst.readers.ReaderId;

/// Confirms a wish by the link in its letter: a look spends nothing, a press does, once.
@Component
public class Joining {
  private final Wishes wishes;
  private final Newsletters newsletters;
  private final ChosenNewsletters chosen;
  private final Addressees addressees;
  private final Suppressions suppressions;

  Joining(
      Wishes wishes,
      Newsletters newsletters,
      ChosenNewsletters chosen,
      Addressees addressees,
      Suppressions suppressions) {
    this.wishes = wishes;
    this.newsletters = newsletters;
    this.chosen = chosen;
    this.addressees = addressees;
    this.suppressions = suppressions;
  }

  /// What a link is good for.
  sealed interface Prospect {
    /// It can confirm this.
    record Confirmable(String address, List<Newsletter> newsletters) implements Prospect {}

    /// It has done so.
    record Confirmed(String address, List<Newsletter> newsletters) implements Prospect {}

    /// Nothing.
    record Unusable() implements Prospect {}
  }

  /// Looks at a link.
  Prospect prospect(String sent) {
    WishToken token = WishToken.of(sent);
    Wishes.Row wish = token == null ? null : wishes.look(token);
    if (wish == null) {
      return new Prospect.Unusable();
    }
    return wish.spent()
        ? new Prospect.Confirmed(wish.address(), wished(wish))
        : new Prospect.Confirmable(wish.address(), wished(wish));
  }

  /// Confirms, unless that was done before. Where the address has become an account's meanwhile the
  /// newsletters are that reader's.
  @Transactional
  public void confirm(String sent, String place) {
    WishToken token = WishToken.of(sent);
    Wishes.Row wish = token == null ? null : wishes.hold(token);
    if (wish == null || wish.spent()) {
      return;
    }
    wishes.spend(wish.id());
    ReaderId reader = chosen.holdOwner(wish.key());
    join(wish, reader, place);
    // whoever has pressed the button reads the mail that goes there, and wants it
    suppressions.wanted(wish.key());
  }

  private void join(Wishes.Row wish, @Nullable ReaderId reader, String place) {
    List<Newsletter> wished = wished(wish);
    if (reader != null) {
      wished.forEach(each -> chosen.choose(reader, each.slug(), ChosenNewsletters.By.PAGE, place));
    } else if (!wished.isEmpty()) {
      long id = addressees.enter(wish.address(), wish.name());
      var addressee = new Addressees.Row(id, wish.address(), wish.name());
      wished.forEach(
          each -> addressees.choose(addressee, each.slug(), new Addressees.Source("page", place)));
    }
  }

  /// Of what was wished for, what is still offered to strangers.
  private List<Newsletter> wished(Wishes.Row wish) {
    return wish.newsletters().stream()
        .map(newsletters::named)
        .filter(Objects::nonNull)
        .filter(each -> each.closedAt() == null && !each.premium())
        .toList();
  }
}
