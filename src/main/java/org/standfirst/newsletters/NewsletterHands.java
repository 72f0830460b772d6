package org.standfirst.newsletters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;

/// Knows whose hand is at work, and notes what it does.
@Component
public class NewsletterHands {
  private final Visitors visitors;
  private final ClientAddresses addresses;
  private final AuditTrail trail;

  NewsletterHands(Visitors visitors, ClientAddresses addresses, AuditTrail trail) {
    this.visitors = visitors;
    this.addresses = addresses;
    this.trail = trail;
  }

  /// Who sent the request.
  public Hand at(HttpServletRequest request) {
    return switch (visitors.visitor(request)) {
      case Visitor.Registered registered ->
          new Hand(
              registered.id(),
              registered.roles().contains(Role.AUDIENCE_EDITOR),
              addresses.of(request).place());
      case Visitor.Stranger _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    };
  }

  /// The same where it is for audience editors alone.
  public Hand leading(HttpServletRequest request) {
    Hand hand = at(request);
    if (!hand.leads()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return hand;
  }

  /// Adds a line to the audit trail.
  ///
  /// @param details further things worth knowing, never names, addresses or secrets
  public void note(String deed, Hand by, Map<String, String> details) {
    note(deed, by, null, details);
  }

  /// The same of what is done to a reader; null: to nobody who has an account.
  public void note(String deed, Hand by, @Nullable ReaderId subject, Map<String, String> details) {
    trail.note(new AuditTrail.Line(deed, by.reader(), subject, by.place(), details));
  }

  /// The same for what the program does by itself.
  public void note(String deed, Map<String, String> details) {
    trail.note(new AuditTrail.Line(deed, null, null, "", details));
  }
}
