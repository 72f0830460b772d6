package org.standfirst.readers.secondfactor;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.QrSquare;
import org.standfirst.readers.pages.SecondFactorPage;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.ReturnPath;

/// Offers a secret to a reader's authenticator: as a square for its camera, and as letters.
@Component
class SecondFactorOffers {
  private static final int GROUP = 4;
  private final Authenticators authenticators;
  private final SecondFactor secondFactor;
  private final Readers readers;
  private final PaperSettings settings;

  SecondFactorOffers(
      Authenticators authenticators,
      SecondFactor secondFactor,
      Readers readers,
      PaperSettings settings) {
    this.authenticators = authenticators;
    this.secondFactor = secondFactor;
    this.readers = readers;
    this.settings = settings;
  }

  SecondFactorPage.Offer offer(
      ReaderId reader, Secret secret, ReturnPath returnTo, Problems problems) {
    Readers.Row row = readers.find(reader);
    String account = row == null ? "" : row.email();
    return new SecondFactorPage.Offer(
        QrSquare.of(secret.address(settings.paper().name(), account)),
        groups(secret.letters()),
        authenticators.offer(reader, secret),
        returnTo.path(),
        secondFactor.isNeeded(reader),
        problems);
  }

  private static List<String> groups(String letters) {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < letters.length(); i += GROUP) {
      groups.add(letters.substring(i, Math.min(letters.length(), i + GROUP)));
    }
    return groups;
  }
}
