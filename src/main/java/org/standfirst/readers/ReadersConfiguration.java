package org.standfirst.readers;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.database.SigningKeys;
import org.standfirst.readers.password.PasswordChoice;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.people.DisposableAddresses;
import org.standfirst.readers.robots.ProofOrPatience;
import org.standfirst.readers.robots.RobotsCheck;
import org.standfirst.readers.robots.RobotsRule;
import org.standfirst.readers.robots.RobotsSettings;
import org.standfirst.readers.robots.TokenOrPatience;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.site.Guest;
import org.standfirst.site.PaperSettings;

/// Puts together what readers are registered and recognised by.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReaderSettings.class, ProxySettings.class, RobotsSettings.class})
class ReadersConfiguration {
  @Bean
  PasswordChoice passwordChoice(ReaderSettings settings, PaperSettings paper) throws IOException {
    return new PasswordChoice(
        settings.passwordPolicy().policy(), List.of(paper.paper().name(), paper.url().getHost()));
  }

  @Bean
  CookieNames cookieNames(PaperSettings settings) {
    return CookieNames.of(settings);
  }

  @Bean
  ServletContextInitializer proclaimedCookieNames(CookieNames names) {
    return names::proclaim;
  }

  @Bean
  DisposableAddresses disposableAddresses(ReaderSettings settings) {
    return new DisposableAddresses(settings.disposableAddresses());
  }

  @Bean
  PasswordHashes passwordHashes() {
    return new PasswordHashes(Runtime.getRuntime().availableProcessors());
  }

  @Bean
  Throttles throttles(JdbcClient sql, SigningKeys keys, Clock clock) {
    return new Throttles(sql, keys, clock);
  }

  @Bean
  RobotsCheck robotsCheck(
      RobotsSettings robots,
      ReaderSettings settings,
      PaperSettings paper,
      SigningKeys keys,
      JdbcClient sql,
      Clock clock) {
    return robots.check() == RobotsRule.PROOF_OF_WORK
        ? new ProofOrPatience(keys, sql, clock, settings.patience())
        : new TokenOrPatience(robots, paper.url().getHost(), clock, settings.patience());
  }

  /// The third party whose scripts may run where a form stands that is checked for robots.
  @Bean
  Guest robotsGuest(RobotsSettings robots) {
    return robots.guest();
  }
}
