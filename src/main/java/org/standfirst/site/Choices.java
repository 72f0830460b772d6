package org.standfirst.site;

import java.util.Arrays;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;

/// Takes out of a prepared program, before anything of it is made, what the settings of this start
/// don't want. In one that is not prepared Spring has done so already.
class Choices implements BeanDefinitionRegistryPostProcessor {
  private static final String OURS = "org.standfirst.";
  private final Environment settings;

  Choices(Environment settings) {
    this.settings = settings;
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    if (Choice.isOpen()) {
      return;
    }
    for (String name : registry.getBeanDefinitionNames()) {
      if (registry.getBeanDefinition(name) instanceof AbstractBeanDefinition definition
          && definition.hasBeanClass()
          && !isWanted(definition.getBeanClass())) {
        registry.removeBeanDefinition(name);
      }
    }
  }

  private boolean isWanted(Class<?> part) {
    Conditional conditional =
        part.getName().startsWith(OURS) ? part.getAnnotation(Conditional.class) : null;
    return conditional == null
        || Arrays.stream(conditional.value())
            .filter(Choice.class::isAssignableFrom)
            .allMatch(each -> ((Choice) BeanUtils.instantiateClass(each)).isMade(settings));
  }
}
