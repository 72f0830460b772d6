package org.standfirst.site;

import java.util.Arrays;
import java.util.function.Predicate;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;

/// Takes out of a prepared program, before anything of it is made, what the settings of this start
/// don't want. In one that is not prepared Spring has done so already.
class Choices implements BeanDefinitionRegistryPostProcessor {
  private final Environment settings;

  Choices(Environment settings) {
    this.settings = settings;
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    if (Choice.isOpen()) {
      return;
    }
    Findings found = registry instanceof BeanFactory program ? Findings.about(program) : null;
    Predicate<Class<?>> choosing = found == null ? Findings::isOurs : found::isChoosing;
    for (String name : registry.getBeanDefinitionNames()) {
      if (registry.getBeanDefinition(name) instanceof AbstractBeanDefinition definition
          && definition.hasBeanClass()
          && choosing.test(definition.getBeanClass())
          && !isWanted(definition.getBeanClass())) {
        registry.removeBeanDefinition(name);
      }
    }
  }

  private boolean isWanted(Class<?> part) {
    Conditional conditional = part.getAnnotation(Conditional.class);
    return conditional == null
        || Arrays.stream(conditional.value())
            .filter(Choice.class::isAssignableFrom)
            .allMatch(each -> ((Choice) BeanUtils.instantiateClass(each)).isMade(settings));
  }
}
