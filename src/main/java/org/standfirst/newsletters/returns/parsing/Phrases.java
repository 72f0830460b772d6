package org.standfirst.newsletters.returns.parsing;

import java.util.Arrays;
import java.util.List;

/// What mail servers say, in lower case: enough of each phrase to know it by.
final class Phrases {
  /// The mailbox, or a limit on it, is full.
  static final Phrases FULL =
      new Phrases(
          """
          mailbox full, mailbox is full, mailbox has exceeded, inbox is full, inbox full, quota,
          over the limit, exceeded storage, storage limit, insufficient disk, insufficient storage,
          out of storage, not enough space, no space left, mailbox size limit, mailbox too full,
          folder is full, full mailbox, user has too many messages,
          maximum size allowed for the mailbox, mailfolder is full, postfach ist voll, postfach voll,
          speicherplatz, boîte pleine, boite pleine, boîte aux lettres est pleine,
          boîte aux lettres pleine, buzón lleno, buzón está lleno, casella piena,
          casella di posta è piena, caixa de correio cheia, mailbox is vol, postvak vol,
          postbus is vol, skrzynka jest pełna, skrzynka pełna, mailboxfull, mailbox limit, cuota,
          over allowed storage, account is full, ящик переполнен, почтовый ящик полон,
          pašto dėžutė pilna
          """);

  /// There is no such address, or no one behind it.
  static final Phrases GONE =
      new Phrases(
          """
          user unknown, unknown user, no such user, no such mailbox, no such recipient,
          no such address, no such account, no such person, no such domain, no such host,
          no such local user, nosuchuser, no mailbox here, no mailbox by that name,
          user does not exist, user doesn't exist, user not exist, account does not exist,
          account doesn't exist, mailbox does not exist, mailbox doesn't exist, address does not exist,
          address doesn't exist, recipient does not exist, recipient doesn't exist,
          email account that you tried to reach does not exist, does not exist here,
          doesn't exist here, that does not exist, user not found, recipient not found, recipnotfound,
          mailbox not found, address not found, account not found, not found by smtp address lookup,
          mailbox not available, unknown recipient, recipient unknown, unknown address,
          address unknown, addressee unknown, unknown mailbox, unknown local part, unknown local-part,
          unknown local user, unknown or illegal alias, invalid recipient, invalid mailbox,
          invalid user, invalid address, invalid local part, bad destination mailbox, bad recipient,
          bad address, mailbox unavailable, mailbox is unavailable, not a valid mailbox,
          not a valid recipient, not a valid user, is not a valid, not a known user, not known here,
          isn't known here, no valid recipients, unrouteable address, unroutable address,
          unrouteable mail domain, user is unknown, not listed in, not our customer,
          not on this server, no account by that name, doesn't have a, does not have a,
          doesn't have an account, account is disabled, account disabled, account has been disabled,
          account that you tried to reach is disabled, mailbox disabled, mailbox is disabled,
          mailbox is inactive, account inactive, account is inactive, inactive user, user disabled,
          user is disabled, account has been suspended, account is suspended, account suspended,
          account closed, account has been closed, account is closed, account has been deleted,
          account terminated, account expired, account has expired, mailbox has been closed,
          no longer valid, no longer available, no longer exists, no longer in use, no longer active,
          no longer works here, no longer employed, has been discontinued, this address is no longer,
          deactivated, domain not found, host not found, host unknown, unknown host, unknown domain,
          name or service not known, domain does not exist, domain doesn't exist, nxdomain, no mx or a,
          null mx, does not accept mail (nullmx, nullmx, domain name not found,
          host or domain name not found, couldn't find any host, could not find any host,
          could not be found, wasn't found at, was not found at, not found in the, couldn't be found,
          address couldn't be found, no dns records, domain has no, name service error for name,
          doesn't accept any mail, domain isn't set up to receive, was unknown, benutzer unbekannt,
          unbekannter benutzer, unbekannter empfänger, empfänger unbekannt, adresse unbekannt,
          existiert nicht, nicht gefunden, gibt es nicht, nicht bekannt, n'existe pas, n’existe pas,
          adresse inconnue, utilisateur inconnu, destinataire inconnu, introuvable,
          usuario desconocido, no existe, destinatario desconocido, utente sconosciuto, non esiste,
          destinatario sconosciuto, não existe, utilizador desconhecido, usuário desconhecido,
          bestaat niet, onbekende gebruiker, onbekende ontvanger, nie istnieje, nieznany użytkownik,
          finns inte, okänd mottagare, findes ikke, finnes ikke, neegzistuoja, nežinomas gavėjas,
          не существует, не найден, 存在しません, 不存在
          """);

  /// It is a matter of what was sent, or of who sends.
  static final Phrases BLAMED =
      new Phrases(
          """
          spam, blacklist, black list, blocklist, block list, blocked, denylist, deny list, banned,
          reputation, policy, policies, prohibited, not allowed, not permitted, unsolicited, junk,
          content rejected, content filter, message content, refused by, message refused,
          message rejected, rejected by, virus, malware, phish, dmarc, dkim, spf, spf-, sender policy,
          unauthenticated, authentication required, authentication check, not authorized,
          not authorised, unauthorized, relay, rate limit, rate-limit, too many messages,
          too many recipients, too many connections, too many hops, mail loop, loop detected, looping,
          routing loop, message too large, message too big, message size, size limit, too large,
          maximum message size, exceeds the maximum, rbl, dnsbl, spamhaus, barracuda, spamcop, sorbs,
          proofpoint, cloudmark, access denied, access restricted, restricted, permission to send,
          only accepts mail from, administrative prohibition, administratively, reverse dns,
          ptr record, rdns, helo, bad sequence, line too long, attachment, complaint, abusive,
          suspicious, bulk mail, as42, unusual rate, service refused, will not accept delivery,
          delivery not authorized, delivery not authorised, recipient has blocked, user rejected,
          has rejected your, starttls, tls required, certificate
          """);

  /// It is our own address that somebody doesn't like.
  static final Phrases SENDER =
      new Phrases(
          """
          sender address rejected, sender rejected, sender domain, domain of sender,
          sender verify failed, sender verification, envelope sender, invalid sender, sender denied,
          bad sender, return path, mail from, sender's domain, callout
          """);

  /// It may go by itself.
  static final Phrases PASSING =
      new Phrases(
          """
          temporar, try again, try later, retry, later, greylist, graylist, grey-list, gray-list,
          greylisted, too busy, system busy, timed out, timeout, time out, connection refused,
          connection reset, connection lost, lost connection, connection dropped, server busy,
          service unavailable, not responding, no answer from host, unable to connect,
          could not connect, couldn't connect, network unreachable, no route to host, will keep trying,
          will continue to try, still trying, delayed, has not yet been delivered,
          not been delivered yet, deferred, resources, system not accepting, out of memory, expired,
          undelivered after, queue too long, in the queue, retry time not reached, retry timeout,
          read error, wird weiter versucht, vorübergehend, temporaire, verzögert, plus tard
          """);

  private final List<String> phrases;

  /// @param phrases with commas between them
  private Phrases(String phrases) {
    this.phrases = list(phrases);
  }

  /// Phrases that stand in a text with commas between them.
  static List<String> list(String phrases) {
    return Arrays.stream(phrases.split(",")).map(String::strip).toList();
  }

  /// Whether one of them stands in a text in lower case.
  boolean in(String text) {
    for (String phrase : phrases) {
      if (text.contains(phrase)) {
        return true;
      }
    }
    return false;
  }
}
