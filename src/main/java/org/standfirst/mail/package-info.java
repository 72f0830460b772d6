/// The outbox of transactional mail. A letter is posted in the transaction that gives rise to it
/// and is sent after that has committed: by SMTP where it is set, else on the embedded database it
/// is kept for the demo's mailbox, else it waits.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "site"})
package org.standfirst.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
