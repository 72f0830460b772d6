package org.standfirst.site;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/// Has the program work by the clock. In place of Spring's own `@EnableScheduling`, which looks at
/// every part.
@Configuration(proxyBeanMethods = false)
class ClockworkConfiguration {
  @Bean(TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME)
  static Clockwork clockwork(BeanFactory program) {
    return new Clockwork(Findings.about(program));
  }
}
