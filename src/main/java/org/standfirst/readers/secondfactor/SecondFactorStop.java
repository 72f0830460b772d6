package org.standfirst.readers.secondfactor;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.people.Appointments;
import org.standfirst.readers.session.Proofs;
import org.standfirst.readers.signin.Stop;
import org.standfirst.readers.stepup.Means;
import org.standfirst.site.ReturnPath;

/// Asks for the second factor of whoever has switched one on. Staff who have one by other means are
/// asked too, and staff who have none are led to set one up; the demo's people needn't.
@Component
@Order(10)
public class SecondFactorStop implements Stop {
  private final Authenticators authenticators;
  private final Appointments appointments;
  private final List<Means> means;

  SecondFactorStop(Authenticators authenticators, Appointments appointments, List<Means> means) {
    this.authenticators = authenticators;
    this.appointments = appointments;
    this.means = means;
  }

  @Override
  public Optional<String> before(ReturnPath returnTo, ReaderId reader, Proofs proofs) {
    if (proofs.hasSecondFactor()) {
      return Optional.empty();
    }
    if (authenticators.has(reader)) {
      return Optional.of(returnTo.behind("/sign-in/second-factor"));
    }
    if (appointments.of(reader).isEmpty() || appointments.secondFactorWaived(reader)) {
      return Optional.empty();
    }
    boolean otherwise =
        means.stream().anyMatch(each -> each.proof().isSecondFactor() && each.has(reader));
    return Optional.of(
        returnTo.behind(otherwise ? "/sign-in/second-factor" : "/account/second-factor"));
  }
}
