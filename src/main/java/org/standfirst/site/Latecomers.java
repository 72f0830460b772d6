package org.standfirst.site;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.core.Ordered;

/// Parts of ours that are made when the paper is open already, unless one of its first pages asks
/// for them before ([Opening]).
class Latecomers implements BeanFactoryPostProcessor, Ordered {
  private static final String LATE = Latecomers.class.getName();

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory program) {
    if (Choice.isOpen()) {
      return;
    }
    for (String name : program.getBeanDefinitionNames()) {
      if (program.getBeanDefinition(name) instanceof AbstractBeanDefinition part
          && part.isSingleton()
          && part.getLazyInit() == null
          && mayComeLate(program.getType(name, false))) {
        part.setLazyInit(true);
        part.setAttribute(LATE, true);
      }
    }
  }

  /// What has a first look at the database must have had it before the first page.
  private static boolean mayComeLate(@Nullable Class<?> part) {
    return part != null
        && Findings.isOurs(part)
        && !SmartInitializingSingleton.class.isAssignableFrom(part);
  }

  /// Not whatever is made when somebody asks for it alone.
  static boolean isOne(String name, ConfigurableListableBeanFactory program) {
    return program.containsBeanDefinition(name)
        && program.getBeanDefinition(name).hasAttribute(LATE);
  }

  /// Before the parts are settled.
  @Override
  public int getOrder() {
    return 0;
  }
}
