package org.standfirst.newsletters.relays;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes relays of their settings.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RelaySettings.class)
class RelaysConfiguration {
  @Bean
  Relays relays(RelayBuilding building) {
    return new Relays(building.all());
  }
}
