package org.standfirst.articles.body;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.standfirst.site.Guest;

/// The providers of embeds, each a guest on the pages that wait for one of its frames.
@Configuration(proxyBeanMethods = false)
@Import(EmbedConfiguration.Guests.class)
class EmbedConfiguration {
  static class Guests implements BeanRegistrar {
    @Override
    public void register(BeanRegistry registry, Environment environment) {
      Providers providers = Providers.read();
      registry.registerBean(Providers.class, each -> each.supplier(_ -> providers));
      for (Guest guest : providers.guests()) {
        registry.registerBean(guest.marker(), Guest.class, each -> each.supplier(_ -> guest));
      }
    }
  }
}
