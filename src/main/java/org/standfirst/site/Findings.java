package org.standfirst.site;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ClassUtils;

/// Which of our parts have a [Choice], work by the clock, or ask for transactions, by the names of
/// their classes. It is found out where the jar is made; else Spring looks for it at every method
/// of every part, at each start.
public record Findings(Set<String> choosing, Set<String> scheduled, Set<String> transactional) {
  static final String NAME = "findings";
  private static final String OURS = "org.standfirst.";

  /// What was found out about a program; absent where it isn't prepared.
  static @Nullable Findings about(BeanFactory program) {
    return program.containsBean(NAME) ? program.getBean(NAME, Findings.class) : null;
  }

  static boolean isOurs(Class<?> part) {
    return part.getName().startsWith(OURS);
  }

  boolean isChoosing(Class<?> part) {
    return choosing.contains(part.getName());
  }

  boolean isScheduled(Class<?> part) {
    return scheduled.contains(ClassUtils.getUserClass(part).getName());
  }

  boolean isTransactional(Class<?> part) {
    return transactional.contains(ClassUtils.getUserClass(part).getName());
  }
}
