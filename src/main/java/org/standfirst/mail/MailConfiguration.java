package org.standfirst.mail;

import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.standfirst.site.Choice;

/// Decides which way letters go.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
  @Bean
  MailRoute mailRoute(Environment environment) {
    MailRoute route = route(environment);
    if (route == MailRoute.NOWHERE) {
      LoggerFactory.getLogger(MailConfiguration.class)
          .warn(
              "No SMTP server is set: letters wait in the outbox until standfirst.mail.smtp.host is.");
    }
    return route;
  }

  private static MailRoute route(Environment environment) {
    return MailRoute.of(
        isSet(environment, "standfirst.mail.smtp.host"),
        !isSet(environment, "standfirst.database.url"));
  }

  private static boolean isSet(Environment environment, String setting) {
    return !environment.getProperty(setting, "").isBlank();
  }

  /// True where letters are kept for the demo's mailbox.
  static class ToMailbox extends Choice {
    @Override
    protected boolean isMade(Environment settings) {
      return route(settings) == MailRoute.MAILBOX;
    }
  }

  /// True where letters leave by SMTP.
  static class BySmtp extends Choice {
    @Override
    protected boolean isMade(Environment settings) {
      return route(settings) == MailRoute.SMTP;
    }
  }
}
