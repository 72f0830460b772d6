package org.standfirst.newsletters.figures;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.standfirst.site.Circumstance;

/// Reads the settings of figures, and has the privacy notice say what they are.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FiguresSettings.class)
class FiguresConfiguration {
  @Bean
  Circumstance countedOpens(FiguresSettings settings) {
    return new Circumstance(settings.countOpens() ? "opens_counted" : "opens_not_counted");
  }
}
