package org.standfirst.readers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.standfirst.readers.address.FormerAddresses;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.erasure.Unconfirmed;
import org.standfirst.readers.letters.LinkTokens;
import org.standfirst.readers.robots.RobotsCheck;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.signin.Askings;
import org.standfirst.readers.throttle.Throttles;

/// Forgets what we have no reason to keep: registrations that nobody confirmed, sessions, links and
/// codes that have expired, changes of address that nobody can undo any more, proofs that are
/// spent, tries that no longer count.
@Component
class ReadersSweep {
  private static final Logger LOG = LoggerFactory.getLogger(ReadersSweep.class);
  private final Unconfirmed registrations;
  private final Sessions sessions;
  private final LinkTokens links;
  private final Codes codes;
  private final Askings askings;
  private final FormerAddresses formerAddresses;
  private final RobotsCheck robots;
  private final Throttles throttles;

  ReadersSweep(
      Unconfirmed registrations,
      Sessions sessions,
      LinkTokens links,
      Codes codes,
      Askings askings,
      FormerAddresses formerAddresses,
      RobotsCheck robots,
      Throttles throttles) {
    this.registrations = registrations;
    this.sessions = sessions;
    this.links = links;
    this.codes = codes;
    this.askings = askings;
    this.formerAddresses = formerAddresses;
    this.robots = robots;
    this.throttles = throttles;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
  void sweep() {
    int unconfirmed = registrations.forgetOld();
    int ended = sessions.forgetExpired();
    int expired = links.forgetExpired() + codes.forgetExpired() + askings.forgetExpired();
    formerAddresses.forgetOld();
    robots.sweep();
    throttles.sweep();
    if (unconfirmed + ended + expired > 0) {
      LOG.info(
          "Forgot {} unconfirmed registrations, {} sessions and {} links and codes that have expired",
          unconfirmed,
          ended,
          expired);
    }
  }
}
