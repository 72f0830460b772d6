package org.standfirst.readers.download;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.DownloadPanel;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// Asks for a download of everything, and says how far it is.
@Component
@Order(20)
class DownloadPart implements AccountPart {
  private final Downloads downloads;
  private final Templates templates;

  DownloadPart(Downloads downloads, Templates templates) {
    this.downloads = downloads;
    this.templates = templates;
  }

  /// A wish that wasn't granted.
  record Typed(Refusal refused) {}

  @Override
  public Place place() {
    return Place.PRIVACY;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    Downloads.Row latest = downloads.latest(visitor.id());
    Typed typed = AccountPages.typed(request, Typed.class);
    return templates.readersAccountDownload(
        frame,
        new DownloadPanel(
            !(visitor instanceof Visitor.Pending),
            latest == null || latest.madeAt() != null ? null : latest.wishedAt(),
            latest == null ? null : latest.madeAt(),
            latest == null ? null : latest.expiresAt(),
            typed == null ? Refusal.NONE : typed.refused()));
  }
}
