package org.standfirst.readers.consent;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.OfferedNewsletters;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.ConsentsPanel;
import org.standfirst.readers.session.Whence;
import org.standfirst.site.Frame;
import org.standfirst.site.LegalDocument;
import org.standfirst.site.LegalDocuments;
import standfirst.templates.Templates;

/// What the reader agreed to, allowed and withdrew.
@Component
@Order(10)
class ConsentsPart implements AccountPart {
  static final int SHOWN = 50;
  private final Consents consents;
  private final ChoiceLedger choices;
  private final LegalDocuments documents;
  private final OfferedNewsletters newsletters;
  private final Templates templates;

  ConsentsPart(
      Consents consents,
      ChoiceLedger choices,
      LegalDocuments documents,
      OfferedNewsletters newsletters,
      Templates templates) {
    this.consents = consents;
    this.choices = choices;
    this.documents = documents;
    this.newsletters = newsletters;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.PRIVACY;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    List<Consents.Row> agreed = consents.of(visitor.id(), SHOWN + 1);
    List<ChoiceLedger.Row> chosen = choices.of(visitor.id(), SHOWN + 1);
    return templates.readersAccountConsents(
        frame,
        new ConsentsPanel(
            agreed.stream().limit(SHOWN).map(this::consent).toList(),
            agreed.size() > SHOWN,
            chosen.stream().limit(SHOWN).map(this::change).toList(),
            chosen.size() > SHOWN));
  }

  private ConsentsPanel.Consent consent(Consents.Row row) {
    LegalDocument kept = documents.document(row.document(), row.version());
    LegalDocument today = documents.document(row.document());
    LegalDocument named = kept == null ? today : kept;
    Whence from = Whence.of(row.place());
    return new ConsentsPanel.Consent(
        named == null ? row.document() : named.title(),
        row.version(),
        kept == null ? "" : kept.versionPath(),
        row.agreedAt(),
        row.form().words(),
        from.words(),
        from.network());
  }

  private ConsentsPanel.Change change(ChoiceLedger.Row row) {
    boolean newsletter = row.choice().startsWith(ChoiceLedger.NEWSLETTER);
    String key = "readers.consent.change." + (newsletter ? "newsletter" : "offers");
    return new ConsentsPanel.Change(
        key + (row.allowed() ? ".allowed" : ".withdrawn"),
        newsletter
            ? newsletters.title(row.choice().substring(ChoiceLedger.NEWSLETTER.length()))
            : "",
        row.chosenAt(),
        row.form().words());
  }
}
