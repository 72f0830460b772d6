package org.standfirst.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.Lifecycle;
import org.springframework.context.support.DefaultLifecycleProcessor;

/// Opens the paper before all of it is there: first the server, then the parts that no page has
/// asked for yet ([Latecomers]), and then the work behind the pages. Only with all of that the
/// program has started, and whatever is wrong with a part or its settings still ends the start.
class Opening extends DefaultLifecycleProcessor {
  private final ConfigurableListableBeanFactory program;
  private volatile boolean serverFirst;

  Opening(ConfigurableListableBeanFactory program) {
    this.program = program;
  }

  @Override
  public void onRefresh() {
    serverFirst = true;
    super.onRefresh();
    serverFirst = false;
    for (String name : program.getBeanDefinitionNames()) {
      if (Latecomers.isOne(name, program)) {
        program.getBean(name);
      }
    }
    super.onRefresh();
  }

  @Override
  protected Map<String, Lifecycle> getLifecycleBeans() {
    if (!serverFirst) {
      return super.getLifecycleBeans();
    }
    Map<String, Lifecycle> first = new LinkedHashMap<>();
    for (String name : program.getBeanNamesForType(Lifecycle.class, false, false)) {
      if (!Latecomers.isOne(name, program) && program.getBean(name) instanceof Lifecycle part) {
        first.put(name, part);
      }
    }
    return first;
  }
}
