package org.standfirst.site;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import standfirst.templates.StaticTemplates;
import standfirst.templates.Templates;

/// The clock, and the templates as typed methods.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaperSettings.class)
class SiteConfiguration {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Templates templates() {
    return new StaticTemplates();
  }
}
