package org.standfirst.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// True where the program stands on its own PostgreSQL: the demo exists nowhere else.
class OnEmbeddedDatabase implements Condition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return context.getEnvironment().getProperty("standfirst.database.url", "").isBlank();
  }
}
