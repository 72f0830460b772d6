package org.standfirst.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Staffing.Person;

/// Prints, once all is ready, where to read, who can sign in, and where their mail lands if it
/// doesn't leave.
@Component
@Conditional(OnEmbeddedDatabase.class)
class Welcome {
  private final Environment environment;

  Welcome(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void print() {
    String address = "http://localhost:" + environment.getProperty("local.server.port");
    var words = new StringBuilder();
    words.append("\n  Read at       ").append(address);
    if (environment.getProperty("standfirst.mail.smtp.host", "").isBlank()) {
      words.append("\n  The mailbox   ").append(address).append("/demo/mail");
    }
    words.append("\n  The people    (this is a demo: its passwords are no secret)\n");
    for (Person person : DemoPeople.ALL) {
      words.append(
          "      %-28s %-22s %s%n"
              .formatted(person.email(), person.password(), DemoPeople.description(person)));
    }
    System.out.println(words);
  }
}
