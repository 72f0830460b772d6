package org.standfirst.site;

import java.time.Clock;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.env.Environment;
import standfirst.templates.StaticTemplates;
import standfirst.templates.Templates;

/// The clock, the choices that settings make, and the templates as typed methods.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PaperSettings.class, LifecycleProperties.class})
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
  static Latecomers latecomers() {
    return new Latecomers();
  }

  @Bean(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME)
  static Opening opening(ConfigurableListableBeanFactory program, LifecycleProperties settings) {
    var opening = new Opening(program);
    opening.setTimeoutPerShutdownPhase(settings.getTimeoutPerShutdownPhase().toMillis());
    return opening;
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
