package org.standfirst.site;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/// Has our parts work by the clock. Where it is known which of them do, it looks at no others.
class Clockwork extends ScheduledAnnotationBeanPostProcessor {
  private final @Nullable Findings found;

  Clockwork(@Nullable Findings found) {
    this.found = found;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    return found == null || found.isScheduled(bean.getClass())
        ? super.postProcessAfterInitialization(bean, beanName)
        : bean;
  }
}
