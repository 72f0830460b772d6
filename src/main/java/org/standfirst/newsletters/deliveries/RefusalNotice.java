package org.standfirst.newsletters.deliveries;

import java.util.List;

/// Is told of copies that servers refused, in the transaction that settles them. After a fall it
/// may be told again, of none twice in vain.
public interface RefusalNotice {
  void refused(List<Refusal> refusals);
}
