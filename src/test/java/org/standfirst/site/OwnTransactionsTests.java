package org.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.interceptor.BeanFactoryTransactionAttributeSourceAdvisor;

class OwnTransactionsTests {
  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement
  static class Transactions {}

  @Test
  void nobody_elses_methods_are_looked_at() {
    try (var program =
        new AnnotationConfigApplicationContext(Transactions.class, OwnTransactions.class)) {
      var parts =
          program
              .getBean(BeanFactoryTransactionAttributeSourceAdvisor.class)
              .getPointcut()
              .getClassFilter();

      assertThat(parts.matches(OwnTransactionsTests.class)).isTrue();
      assertThat(parts.matches(AnnotationConfigApplicationContext.class)).isFalse();
    }
  }
}
