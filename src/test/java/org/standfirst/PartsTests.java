package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;

/// Whoever asks is told the same as by Spring itself.
class PartsTests {
  private final Parts parts = new Parts();
  private final DefaultListableBeanFactory springs = new DefaultListableBeanFactory();

  interface Lamp {}

  static class Lantern implements Lamp {}

  static class StormLantern extends Lantern {}

  static class Words implements Supplier<String> {
    @Override
    public String get() {
      return "words";
    }
  }

  static class Numbers implements Supplier<Integer> {
    @Override
    public Integer get() {
      return 1;
    }
  }

  private void register(String name, Class<?> type, String scope) {
    for (DefaultListableBeanFactory each : List.of(parts, springs)) {
      var definition = new RootBeanDefinition(type);
      definition.setScope(scope);
      each.registerBeanDefinition(name, definition);
    }
  }

  private void settle() {
    register("lantern", Lantern.class, BeanDefinition.SCOPE_SINGLETON);
    register("storm", StormLantern.class, BeanDefinition.SCOPE_PROTOTYPE);
    register("words", Words.class, BeanDefinition.SCOPE_SINGLETON);
    register("numbers", Numbers.class, BeanDefinition.SCOPE_SINGLETON);
    parts.freezeConfiguration();
    springs.freezeConfiguration();
  }

  @Test
  void parts_are_found_by_what_they_are() {
    settle();

    for (Class<?> type : List.of(Lamp.class, Lantern.class, StormLantern.class, Words.class)) {
      for (boolean all : new boolean[] {true, false}) {
        assertThat(parts.getBeanNamesForType(type, all, true))
            .isEqualTo(springs.getBeanNamesForType(type, all, true));
      }
    }
    assertThat(parts.getBeanNamesForType(Lamp.class)).containsExactly("lantern", "storm");
    assertThat(parts.getBeanNamesForType(Lamp.class, false, true)).containsExactly("lantern");
  }

  @Test
  void parts_are_found_by_the_arguments_of_their_types() {
    settle();
    var type = ResolvableType.forClassWithGenerics(Supplier.class, Integer.class);

    assertThat(parts.getBeanNamesForType(type)).containsExactly("numbers");
  }

  @Test
  void nobody_is_found_who_is_not_there() {
    settle();

    assertThat(parts.getBeanNamesForType(PartsTests.class)).isEmpty();
  }

  @Test
  void who_comes_later_is_found_too() {
    settle();
    parts.registerSingleton("late", new Lantern());
    parts.registerBeanDefinition("later", new RootBeanDefinition(Lantern.class));

    assertThat(parts.getBeanNamesForType(Lamp.class))
        .containsExactlyInAnyOrder("lantern", "storm", "late", "later");
  }
}
