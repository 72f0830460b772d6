package org.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.support.AbstractApplicationContext;

class LatecomersTests {
  private static final List<String> HAPPENED = new ArrayList<>();

  @Configuration(proxyBeanMethods = false)
  static class Server {
    @Bean
    static Latecomers latecomers() {
      return new Latecomers();
    }

    @Bean(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME)
    static Opening opening(ConfigurableListableBeanFactory program) {
      return new Opening(program);
    }

    @Bean
    @Lazy(false)
    Door door() {
      return new Door("open");
    }
  }

  static class Door implements SmartLifecycle {
    private final String name;
    private boolean open;

    Door(String name) {
      this.name = name;
    }

    @Override
    public void start() {
      HAPPENED.add(name);
      open = true;
    }

    @Override
    public void stop() {
      open = false;
    }

    @Override
    public boolean isRunning() {
      return open;
    }
  }

  static class Rounds extends Door {
    Rounds() {
      super("rounds");
    }
  }

  static class Desk {
    Desk() {
      HAPPENED.add("desk");
    }
  }

  static class FirstLook implements SmartInitializingSingleton {
    @Override
    public void afterSingletonsInstantiated() {
      HAPPENED.add("first look");
    }
  }

  static class Broken {
    Broken() {
      throw new IllegalStateException("a setting makes no sense");
    }
  }

  private static AnnotationConfigApplicationContext start(Class<?>... parts) {
    HAPPENED.clear();
    var program = new AnnotationConfigApplicationContext();
    program.register(Server.class);
    program.register(parts);
    program.refresh();
    return program;
  }

  @Test
  void what_no_page_asks_for_is_made_when_the_paper_is_open() {
    try (var _ = start(Rounds.class, Desk.class, FirstLook.class)) {
      assertThat(HAPPENED).containsExactly("first look", "open", "desk", "rounds");
    }
  }

  @Lazy
  static class Archive extends Desk {}

  @Test
  void what_is_made_when_it_is_asked_for_alone_is_not_made_by_itself() {
    try (var _ = start(Archive.class)) {
      assertThat(HAPPENED).containsExactly("open");
    }
  }

  @Test
  void what_is_wrong_with_it_ends_the_start() {
    assertThatThrownBy(() -> start(Broken.class)).hasRootCauseMessage("a setting makes no sense");
  }
}
