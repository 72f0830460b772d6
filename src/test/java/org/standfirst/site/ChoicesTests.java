package org.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

class ChoicesTests {
  private final MockEnvironment settings = new MockEnvironment();
  private final SimpleBeanDefinitionRegistry program = new SimpleBeanDefinitionRegistry();

  static class WhereMirrored extends Choice {
    @Override
    protected boolean isMade(Environment settings) {
      return settings.containsProperty("mirror");
    }
  }

  @Conditional(WhereMirrored.class)
  static class Mirror {}

  static class Always {}

  private String[] parts() {
    program.registerBeanDefinition("always", new RootBeanDefinition(Always.class));
    program.registerBeanDefinition("mirror", new RootBeanDefinition(Mirror.class));
    new Choices(settings).postProcessBeanDefinitionRegistry(program);
    return program.getBeanDefinitionNames();
  }

  @Test
  void what_the_settings_do_not_want_is_taken_out() {
    assertThat(parts()).containsExactly("always");
  }

  @Test
  void what_they_want_stays() {
    settings.setProperty("mirror", "yes");

    assertThat(parts()).containsExactlyInAnyOrder("always", "mirror");
  }
}
