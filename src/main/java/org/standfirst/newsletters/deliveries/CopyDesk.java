package org.standfirst.newsletters.deliveries;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.deliveries.SheetShelf.Laid;
import org.standfirst.newsletters.mime.Copier;
import org.standfirst.newsletters.mime.Copy;
import org.standfirst.newsletters.mime.Filling;
import org.standfirst.newsletters.mime.Party;
import org.standfirst.newsletters.sheets.Slot;
import org.standfirst.newsletters.smtp.Consignment;
import org.standfirst.newsletters.subscribing.LeaveLinks;
import org.standfirst.newsletters.subscribing.Recipient;
import org.standfirst.readers.ReaderId;
import org.standfirst.site.PaperSettings;

/// Makes each recipient's copy: the issue's mail, with what is theirs alone.
@Component
class CopyDesk implements Supplier<Copies> {
  private static final String LINK = "link:";
  private static final int COPIERS = 8;
  private final SheetShelf shelf;
  private final DeliveryToken tokens;
  private final MessageIds ids;
  private final LeaveLinks leaving;
  private final PaperSettings paper;
  private final String returns;

  CopyDesk(
      SheetShelf shelf,
      DeliveryToken tokens,
      MessageIds ids,
      LeaveLinks leaving,
      PaperSettings paper,
      Environment settings) {
    this.shelf = shelf;
    this.tokens = tokens;
    this.ids = ids;
    this.leaving = leaving;
    this.paper = paper;
    this.returns = settings.getProperty("standfirst.newsletter.returns.domain", "");
  }

  /// One who makes copies, for one thread.
  @Override
  public Copies get() {
    return new Hand();
  }

  private final class Hand implements Copies {
    private final Map<Laid, Copier> copiers =
        new LinkedHashMap<>(COPIERS, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Laid, Copier> eldest) {
            return size() > COPIERS;
          }
        };

    @Override
    public Consignment of(Claimed delivery) {
      Laid laid =
          shelf.sheet(new SheetShelf.Key(delivery.issue(), delivery.variant(), delivery.kind()));
      String address = String.valueOf(delivery.address());
      String leave = leaving.address(recipient(delivery), laid.newsletter());
      Copier copier = copiers.computeIfAbsent(laid, each -> each.sheet().copier());
      byte[] message =
          copier.message(
              new Copy(
                  new Party(delivery.name(), address),
                  ids.of(delivery.issue(), delivery.id()),
                  leave,
                  null,
                  slots(delivery, laid, leave)));
      return new Consignment(delivery.id(), returnPath(delivery, laid), address, message);
    }
  }

  private String returnPath(Claimed delivery, Laid laid) {
    return returns.isEmpty()
        ? laid.sender()
        : "bounce+" + tokens.returnPath(delivery.id()) + "@" + returns;
  }

  private Filling slots(Claimed delivery, Laid laid, String leave) {
    String token = tokens.clicks(delivery.id());
    return slot ->
        switch (slot) {
          case "leave" -> leave;
          case "preferences" -> delivery.reader() == null ? leave : paper.absolute("/account");
          case "read" -> paper.absolute(laid.path());
          case "name" -> delivery.name();
          case "pixel" -> paper.absolute("/newsletters/seen/" + token + ".gif");
          default ->
              slot.startsWith(Slot.NAME) ? Slot.name(slot, delivery.name()) : link(slot, token);
        };
  }

  private @Nullable String link(String slot, String token) {
    return slot.startsWith(LINK)
        ? paper.absolute("/newsletters/go/" + token + "/" + slot.substring(LINK.length()))
        : null;
  }

  private static Recipient recipient(Claimed delivery) {
    Long reader = delivery.reader();
    Long addressee = delivery.addressee();
    if (reader != null) {
      return new Recipient.OfReader(new ReaderId(reader));
    }
    if (addressee == null) {
      throw new IllegalArgumentException("delivery " + delivery.id() + " has no recipient");
    }
    return new Recipient.OfAddressee(addressee);
  }
}
