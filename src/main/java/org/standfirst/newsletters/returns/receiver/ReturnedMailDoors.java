package org.standfirst.newsletters.returns.receiver;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.returns.ReturnAddresses;
import org.standfirst.newsletters.returns.Returns;
import org.standfirst.newsletters.returns.Way;

/// Lets in what comes to one of our return paths, or to `complaints`.
@Component
class ReturnedMailDoors implements Doors {
  private final ReturnAddresses addresses;
  private final Returns returns;

  ReturnedMailDoors(ReturnAddresses addresses, Returns returns) {
    this.addresses = addresses;
    this.returns = returns;
  }

  @Override
  public boolean isOurs(String recipient) {
    return addresses.isOurs(recipient.toLowerCase(Locale.ROOT));
  }

  @Override
  public void take(byte[] mail, String recipient) {
    returns.mail(mail, recipient, Way.RECEIVER);
  }
}
