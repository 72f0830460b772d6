package org.standfirst.readers;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.database.SigningKeys;
import org.standfirst.readers.password.PasswordChoice;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.robots.ProofOrPatience;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.site.PaperSettings;

/// Puts together what readers are registered and recognised by.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  ReaderSettings.class,
  ProxySettings.class,
  NewsletterSettings.class
})
class ReadersConfiguration {
  @Bean
  PasswordChoice passwordChoice(ReaderSettings settings, PaperSettings paper) throws IOException {
    return new PasswordChoice(
        settings.passwordPolicy().policy(), List.of(paper.paper().name(), paper.url().getHost()));
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
  ProofOrPatience robotsCheck(
      SigningKeys keys, JdbcClient sql, Clock clock, ReaderSettings settings) {
    return new ProofOrPatience(keys, sql, clock, settings.patience());
  }
}
