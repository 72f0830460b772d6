package org.standfirst.site;

import org.springframework.aop.ClassFilter;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.transaction.config.TransactionManagementConfigUtils;

/// Only our own parts ask for transactions. Spring would look for that at every method of all the
/// others too, at each start.
class OwnTransactions implements BeanFactoryPostProcessor {
  private static final String ADVISOR =
      TransactionManagementConfigUtils.TRANSACTION_ADVISOR_BEAN_NAME;

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory program) {
    if (!Choice.isOpen() && program.containsBeanDefinition(ADVISOR)) {
      Findings found = Findings.about(program);
      ClassFilter ours = found == null ? Findings::isOurs : found::isTransactional;
      program.getBeanDefinition(ADVISOR).getPropertyValues().add("classFilter", ours);
    }
  }
}
