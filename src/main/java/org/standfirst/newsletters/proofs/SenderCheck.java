package org.standfirst.newsletters.proofs;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.standfirst.mail.MailSettings;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.site.PaperSettings;

/// Looks at where a newsletter comes from: mail that claims to be of another's domain is refused by
/// whom that domain tells so (DMARC, RFC 7489).
@Component
class SenderCheck {
  private final MailSettings mail;
  private final PaperSettings settings;

  SenderCheck(MailSettings mail, PaperSettings settings) {
    this.mail = mail;
    this.settings = settings;
  }

  void look(Newsletter newsletter, List<Check> checks) {
    if (newsletter.senderAddress().isEmpty()) {
      return;
    }
    String domain = domain(newsletter.senderAddress());
    String host = settings.url().getHost().toLowerCase(Locale.ROOT);
    String from = mail.from();
    boolean known =
        isWithin(host, domain)
            || isWithin(domain, host)
            || (from != null && domain.equals(domain(from)));
    if (!known) {
      checks.add(Check.advice("sender-domain", domain));
    }
  }

  private static boolean isWithin(String host, String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  private static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }
}
