package org.standfirst.readers.address;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.mail.Correspondents;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;

/// The addresses that readers have moved from. They are known for as long as the change can be
/// undone; then we forget them, and the letters to them.
@Component
public class FormerAddresses {
  private final AddressChanges changes;
  private final Readers readers;
  private final Correspondents correspondents;

  FormerAddresses(AddressChanges changes, Readers readers, Correspondents correspondents) {
    this.changes = changes;
    this.readers = readers;
    this.correspondents = correspondents;
  }

  /// A reader's, in lower case, but for those that an account has by now, theirs or another's.
  public List<String> of(ReaderId reader) {
    return nobodys(changes.addressesOf(reader));
  }

  /// Forgets what nobody can undo any more.
  @Transactional
  public void forgetOld() {
    nobodys(changes.forgetOld()).forEach(correspondents::forget);
  }

  private List<String> nobodys(Collection<String> addresses) {
    return addresses.stream()
        .map(EmailAddress::key)
        .distinct()
        .filter(each -> readers.confirmed(each) == null)
        .toList();
  }
}
