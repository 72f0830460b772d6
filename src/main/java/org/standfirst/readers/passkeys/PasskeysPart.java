package org.standfirst.readers.passkeys;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.gate.RelyingParty;
import org.standfirst.readers.pages.PasskeysPanel;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.site.Frame;
import org.standfirst.site.Texts;
import standfirst.templates.Templates;

/// The passkeys on the reader's own page.
@Component
@Order(20)
class PasskeysPart implements AccountPart {
  private final RelyingParty party;
  private final Holders holders;
  private final Passkeys passkeys;
  private final ClientAddresses addresses;
  private final Texts texts;
  private final Templates templates;

  PasskeysPart(
      RelyingParty party,
      Holders holders,
      Passkeys passkeys,
      ClientAddresses addresses,
      Texts texts,
      Templates templates) {
    this.party = party;
    this.holders = holders;
    this.passkeys = passkeys;
    this.addresses = addresses;
    this.texts = texts;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.SECURITY;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    Holder holder = Holder.of(visitor, request);
    return holder == null || !party.isPossible()
        ? NOTHING
        : templates.readersAccountPasskeys(frame, panel(holder.reader(), request));
  }

  PasskeysPanel panel(ReaderId reader, HttpServletRequest request) {
    return new PasskeysPanel(
        party.id(),
        party.origin(),
        Label.suggested(Circumstances.of(request, addresses).agent(), texts).text(),
        Label.LONGEST,
        holders.find(reader),
        passkeys.of(reader).stream().map(PasskeysPart::passkey).toList());
  }

  private static PasskeysPanel.Passkey passkey(Passkeys.Row row) {
    return new PasskeysPanel.Passkey(
        row.number(), row.credentialId(), row.label(), row.created(), row.lastUsed(), row.synced());
  }
}
