package org.standfirst;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
  @Test
  void every_module_uses_only_those_it_names_and_none_in_a_circle() {
    ApplicationModules.of(Standfirst.class).verify();
  }
}
