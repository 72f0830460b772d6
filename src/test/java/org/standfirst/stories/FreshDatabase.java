package org.standfirst.stories;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.standfirst.TestDatabase;

/// Gives each running paper a database of its own.
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "standfirst.database.url=" + TestDatabase.freshUrl(),
            "standfirst.database.user=postgres",
            "standfirst.database.password=" + TestDatabase.password())
        .applyTo(context);
  }
}
