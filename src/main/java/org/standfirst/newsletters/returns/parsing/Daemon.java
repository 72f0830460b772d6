package org.standfirst.newsletters.returns.parsing;

import java.util.List;
import java.util.Locale;

/// Tells whether a mail server speaks, as far as sender and subject say so.
final class Daemon {
  private static final List<String> BOXES =
      Phrases.list(
          """
          mailer-daemon@, mailer_daemon@, mailerdaemon@, maildaemon@, mail-daemon@, mdaemon@,
          postmaster@, postoffice@, mailsystem@, mail-system@, bounces@, microsoftexchange,
          email-bounces@, devnull@, nobody@, mta@, bounce@
          """);
  private static final List<String> NAMES =
      Phrases.list(
          """
          mail delivery, mailer-daemon, mailer daemon, delivery subsystem, system administrator,
          mail administrator, postmaster, delivery system, mail system, undelivered mail,
          delivery status, microsoft outlook, systemadministrator, mail router, smtp gateway,
          internet mail delivery
          """);
  private static final List<String> SUBJECTS =
      Phrases.list(
          """
          undeliver, undelivered mail, delivery status notification, delivery failure,
          delivery failed, delivery has failed, delivery notification, delivery report,
          delivery problem, delivery error, mail delivery, message delivery, failure notice,
          failure notification, returned mail, mail returned, returned to sender, returned email,
          return receipt of undelivered, mail system error, non-delivery, nondeliverable,
          nondelivery, could not be delivered, couldn't be delivered, message not delivered,
          mail could not, mail failure, mail error, bounced mail, message status,
          warning: could not send, could not send message, delayed mail, mail is delayed,
          delivery delayed, delivery incomplete, mail not delivered, email not delivered,
          unable to deliver, failed to deliver, rejected:, mailbox full, nicht zustellbar,
          unzustellbar, zustellung fehlgeschlagen, fehler bei der zustellung, zustellungsfehler,
          nicht zugestellt, rückmeldung: fehler, non remis, non distribu, échec de remise,
          echec de remise, non délivré, avis de non-remise, no se puede entregar, no entregado,
          error de entrega, no se pudo entregar, mancata consegna, impossibile recapitare,
          non recapitabile, não entregue, falha na entrega, niet bestelbaar, onbestelbaar,
          niet afgeleverd, nie można dostarczyć, niedostarczon, går inte att leverera,
          kan ikke leveres, ei voitu toimittaa, doručení, недоставлен, не доставлено, недоставка,
          配信不能, 退信, nepavyko pristatyti, nepristatyt, spam: message rejected,
          message undeliverable, user unknown, address not found
          """);

  private Daemon() {}

  static boolean wrote(Headers mail) {
    String from = mail.text("From").toLowerCase(Locale.ROOT);
    return mail.has("X-Failed-Recipients")
        || from.equals("<>")
        || BOXES.stream().anyMatch(from::contains)
        || NAMES.stream().anyMatch(from::contains);
  }

  /// Whether the subject is such as servers write. Whoever answers or forwards one writes more.
  static boolean names(String subject) {
    String lower = subject.toLowerCase(Locale.ROOT).strip();
    return !isAnswer(lower) && SUBJECTS.stream().anyMatch(lower::contains);
  }

  static boolean isAnswer(String subject) {
    String lower = subject.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("re:")
        || lower.startsWith("fwd:")
        || lower.startsWith("fw:")
        || lower.startsWith("aw:")
        || lower.startsWith("wg:")
        || lower.startsWith("antw:")
        || lower.startsWith("sv:")
        || lower.startsWith("tr:");
  }
}
