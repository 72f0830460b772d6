package org.standfirst.site;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import standfirst.templates.StaticTemplates;
import standfirst.templates.Templates;

/// The clock, the choices that settings make, and the templates as typed methods.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaperSettings.class)
class SiteConfiguration {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  static Choices choices(Environment settings) {
    return new Choices(settings);
  }

  @Bean
  static Settled settled() {
    return new Settled();
  }

  @Bean
  static OwnTransactions ownTransactions() {
    return new OwnTransactions();
  }

  @Bean
  Templates templates() {
    return new StaticTemplates();
  }
}
