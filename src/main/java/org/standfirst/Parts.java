package org.standfirst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;

/// The parts that the program consists of. Once they are settled, who asks for parts of ours by
/// their type is answered from a list: Spring by itself looks at each of a thousand parts, for
/// every type that it is asked for the first time.
final class Parts extends DefaultListableBeanFactory {
  private static final String OURS = "org.standfirst.";
  private static final String[] NONE = {};
  private volatile @Nullable Map<Class<?>, String[]> list;

  @Override
  public void freezeConfiguration() {
    super.freezeConfiguration();
    list = listed();
  }

  @Override
  public void registerBeanDefinition(String name, BeanDefinition definition) {
    list = null;
    super.registerBeanDefinition(name, definition);
  }

  @Override
  public void removeBeanDefinition(String name) {
    list = null;
    super.removeBeanDefinition(name);
  }

  @Override
  public void registerSingleton(String name, Object part) {
    super.registerSingleton(name, part);
    if (!ourTypes(part.getClass()).isEmpty()) {
      list = null;
    }
  }

  @Override
  public String[] getBeanNamesForType(
      @Nullable Class<?> type, boolean includeNonSingletons, boolean allowEagerInit) {
    Map<Class<?>, String[]> known = list;
    if (known == null || type == null || !isOurs(type)) {
      return super.getBeanNamesForType(type, includeNonSingletons, allowEagerInit);
    }
    String[] names = known.getOrDefault(type, NONE);
    return includeNonSingletons
        ? names.clone()
        : Arrays.stream(names).filter(this::isSingleton).toArray(String[]::new);
  }

  /// Whatever is of a generic type is of the type without its arguments, and who is of that has
  /// mostly been asked before.
  @Override
  public String[] getBeanNamesForType(
      ResolvableType type, boolean includeNonSingletons, boolean allowEagerInit) {
    Class<?> plain = type.resolve();
    if (plain == null || !type.hasGenerics() || !allowEagerInit || !isConfigurationFrozen()) {
      return super.getBeanNamesForType(type, includeNonSingletons, allowEagerInit);
    }
    return Arrays.stream(getBeanNamesForType(plain, includeNonSingletons, true))
        .filter(name -> isTypeMatch(name, type))
        .toArray(String[]::new);
  }

  private Map<Class<?>, String[]> listed() {
    Map<Class<?>, List<String>> all = new HashMap<>();
    for (String name : getBeanDefinitionNames()) {
      if (!getMergedLocalBeanDefinition(name).isAbstract()) {
        list(name, getType(name, false), all);
      }
    }
    for (String name : getSingletonNames()) {
      if (!containsBeanDefinition(name)) {
        list(name, getType(name, false), all);
      }
    }
    Map<Class<?>, String[]> listed = new HashMap<>();
    all.forEach((type, names) -> listed.put(type, names.toArray(String[]::new)));
    return listed;
  }

  private static void list(String name, @Nullable Class<?> type, Map<Class<?>, List<String>> all) {
    if (type != null) {
      for (Class<?> each : ourTypes(type)) {
        all.computeIfAbsent(each, _ -> new ArrayList<>()).add(name);
      }
    }
  }

  private static Set<Class<?>> ourTypes(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      add(each, found);
    }
    return found;
  }

  private static void add(Class<?> type, Set<Class<?>> found) {
    if (isOurs(type)) {
      found.add(type);
    }
    for (Class<?> each : type.getInterfaces()) {
      add(each, found);
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(OURS);
  }
}
