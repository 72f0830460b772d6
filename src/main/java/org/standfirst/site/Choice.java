package org.standfirst.site;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// A condition that hangs on the settings. Spring decides conditions where the jar is made, as far
/// as it is prepared there; a choice stays open then, and is made by `Choices` at every start.
public abstract class Choice implements Condition {
  /// Set by Spring Boot while it prepares the jar.
  private static final String PREPARING = "spring.aot.processing";

  @Override
  public final boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return isOpen() || isMade(context.getEnvironment());
  }

  static boolean isOpen() {
    return Boolean.getBoolean(PREPARING);
  }

  /// Whether these settings want what bears the condition.
  protected abstract boolean isMade(Environment settings);
}
