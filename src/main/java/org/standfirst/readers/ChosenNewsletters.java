package org.standfirst.readers;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.account.NewsletterChoices;
import org.standfirst.readers.account.NewsletterEnrolment;
import org.standfirst.readers.consent.ChoiceLedger;
import org.standfirst.readers.consent.Form;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;

/// Which newsletters readers get, for whoever lets them choose elsewhere than in their account.
/// Each change is a line of the ledger.
@Component
public class ChosenNewsletters {
  private final NewsletterChoices choices;
  private final NewsletterEnrolment enrolment;
  private final Readers readers;

  ChosenNewsletters(NewsletterChoices choices, NewsletterEnrolment enrolment, Readers readers) {
    this.choices = choices;
    this.enrolment = enrolment;
    this.readers = readers;
  }

  /// By what a newsletter is chosen or left.
  public enum By {
    /// The page of the newsletter.
    PAGE(Form.NEWSLETTER_PAGE),
    /// A link in the newsletter.
    LINK(Form.NEWSLETTER_LINK),
    /// The address alone, before it was an account's.
    ADDRESS(Form.ADDRESS),
    /// A list that the paper brought along.
    IMPORT(Form.IMPORT),
    /// A complaint, by way of the reader's mail provider.
    COMPLAINT(Form.COMPLAINT),
    /// Somebody at the paper.
    STAFF(Form.STAFF);

    private final Form form;

    By(Form form) {
      this.form = form;
    }
  }

  /// What became of somebody on a list.
  public enum Enrolled {
    /// They get the newsletter from now on.
    CHOSEN,
    /// They had it.
    HAD,
    /// They have left it once, and are not asked again.
    LEFT
  }

  /// The slugs of those a reader gets.
  public Set<String> of(ReaderId reader) {
    return choices.of(reader);
  }

  /// The reader gets a newsletter from now on; says whether that is a change.
  ///
  /// @param place from where, as coarse as a place is kept; empty: from within
  @Transactional
  public boolean choose(ReaderId reader, String newsletter, By by, String place) {
    return choices.choose(reader, newsletter, true, where(by, place));
  }

  /// The reader gets a newsletter no longer; says whether that is a change.
  ///
  /// @param place from where, as coarse as a place is kept; empty: from within
  @Transactional
  public boolean leave(ReaderId reader, String newsletter, By by, String place) {
    return choices.choose(reader, newsletter, false, where(by, place));
  }

  /// Enters those of a list who are readers, by their addresses in lower case; the others aren't
  /// among the answers.
  @Transactional
  public Map<String, Enrolled> enrol(String newsletter, Collection<String> addresses) {
    return enrolment.enrol(newsletter, addresses, where(By.IMPORT, ""));
  }

  /// Whose account an address is, which stays theirs until the transaction ends; null: nobody's.
  /// Nobody else confirms it meanwhile.
  ///
  /// @param address in lower case
  public @Nullable ReaderId holdOwner(String address) {
    readers.confirmOneAtATime(address);
    Readers.Row row = readers.lockConfirmed(address);
    return row == null ? null : row.readerId();
  }

  /// Reads an address as a list has it.
  public Reading read(String typed) {
    return switch (EmailAddress.read(typed)) {
      case EmailAddress.Reading.Deliverable(EmailAddress address) ->
          new Reading.Address(address.address());
      case EmailAddress.Reading.Undeliverable(String problem) -> new Reading.Odd(problem);
    };
  }

  /// What was read.
  public sealed interface Reading {
    /// An address, its domain in ASCII.
    record Address(String address) implements Reading {}

    /// None.
    ///
    /// @param problem the key of the words that say why
    record Odd(String problem) implements Reading {}
  }

  /// A reader's address, and their first name; null where they are gone or haven't confirmed it.
  public @Nullable Contact contact(ReaderId reader) {
    Readers.Row row = readers.find(reader);
    return row == null || !row.confirmed() ? null : new Contact(row.email(), row.firstName());
  }

  /// How a reader is written to.
  public record Contact(String address, String firstName) {
    /// The address in lower case.
    public String key() {
      return EmailAddress.key(address);
    }
  }

  private static ChoiceLedger.Where where(By by, String place) {
    return new ChoiceLedger.Where(by.form, place);
  }
}
