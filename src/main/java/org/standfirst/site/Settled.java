package org.standfirst.site;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/// Once its choices are made the program consists of what it consists of, and Spring may remember
/// which parts are of which type. By itself it would begin to only after the server is made, and
/// behind the server stands most of the paper: a tenth of the start went into looking again.
class Settled implements BeanFactoryPostProcessor {
  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory program) {
    if (!Choice.isOpen()) {
      program.freezeConfiguration();
    }
  }
}
