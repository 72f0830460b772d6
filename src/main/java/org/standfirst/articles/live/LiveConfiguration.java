package org.standfirst.articles.live;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.site.Texts;

/// Sets the lines to open pages before the servlets, and behind all that the press has set there:
/// each request has its virtual thread by then.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration {
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  WebServerFactoryCustomizer<JettyServletWebServerFactory> linesBeforeServlets(
      Lines lines, ClientAddresses addresses, Texts texts) {
    return factory ->
        factory.addServerCustomizers(server -> {
          var handler = new LinesHandler(lines, addresses, texts);
          handler.setHandler(server.getHandler());
          server.setHandler(handler);
        });
  }
}
