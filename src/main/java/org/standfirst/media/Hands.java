package org.standfirst.media;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitor;

/// Who of the staff sent a request.
@Component
class Hands {
  private final ClientAddresses addresses;

  Hands(ClientAddresses addresses) {
    this.addresses = addresses;
  }

  Library.Hand of(Visitor visitor, HttpServletRequest request) {
    return switch (visitor) {
      case Visitor.Registered staff ->
          new Library.Hand(
              staff.id(), staff.roles().contains(Role.EDITOR), addresses.of(request).place());
      case Visitor.Stranger _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    };
  }
}
