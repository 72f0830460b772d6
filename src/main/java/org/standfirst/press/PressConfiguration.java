package org.standfirst.press;

import java.util.List;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.standfirst.readers.CookieNames;
import org.standfirst.readers.Doorkeeper;
import org.standfirst.readers.Visitors;
import org.standfirst.site.LastErrorPages;
import org.standfirst.site.ResponseHeaders;
import org.standfirst.wall.Wall;

/// Sets the press before the servlets: platform threads for the selectors and the press, virtual
/// threads for all that may wait.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PressSettings.class)
class PressConfiguration {
  private static final int PLATFORM_THREADS = 24;
  private static final int REQUESTS_AT_ONCE = 500;
  private static final int CONNECTIONS = 20_000;

  /// Those who come all at once, as open pages do when a node is back: beyond what may wait, which
  /// is fifty by Java's own measure, each is dropped and tries again a second later.
  private static final int WAITING_CONNECTIONS = 2_048;

  private static final int SLOWEST_BYTES_A_SECOND = 500;
  private static final int IDLE_MILLIS = 30_000;

  @Bean
  WebServerFactoryCustomizer<JettyServletWebServerFactory> pressBeforeServlets(
      Press press,
      Visitors visitors,
      Wall wall,
      CookieNames names,
      MeterCookies cookies,
      Footfall footfall,
      ResponseHeaders headers,
      List<Doorkeeper> doorkeepers,
      LastErrorPages pages) {
    return factory -> {
      var errors = new HouseErrors(pages, headers);
      factory.addConfigurations(new ServletErrors(errors));
      var virtualThreads = new VirtualThreadPool(REQUESTS_AT_ONCE);
      virtualThreads.setName("request");
      var platformThreads = new QueuedThreadPool(PLATFORM_THREADS, 4);
      platformThreads.setName("jetty");
      platformThreads.setReservedThreads(0);
      platformThreads.setVirtualThreadsExecutor(virtualThreads);
      platformThreads.addBean(virtualThreads);
      factory.setThreadPool(platformThreads);
      // One selector a core: Jetty takes half as many, which halves what the press can hand out.
      factory.setSelectors(Runtime.getRuntime().availableProcessors());
      factory.setAcceptors(1);
      factory.addServerCustomizers(server -> {
        var handler = new PressHandler(press, visitors, wall, names, cookies, footfall, headers);
        // The body comes first, and not too slowly; then, if the house isn't full, the request
        // takes
        // a place.
        var places = new Places(virtualThreads);
        places.setHandler(server.getHandler());
        var foyer = new Foyer(doorkeepers, pages::crowded);
        foyer.setHandler(places);
        var bodyFirst = new BodyFirst();
        bodyFirst.setHandler(foyer);
        var unhurried = new MinimumDataRateHandler(SLOWEST_BYTES_A_SECOND, 0);
        unhurried.setHandler(bodyFirst);
        server.setHandler(unhurried);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        server.addEventListener(new Outermost(handler, server));
        configureHttp(server);
        server.setErrorHandler(errors);
      });
    };
  }

  /// Sets the press before whatever Spring Boot has wrapped around the servlets meanwhile: it
  /// counts who is still being served when it shuts down, and nobody at the press ever waits.
  private record Outermost(PressHandler press, Server server) implements LifeCycle.Listener {
    @Override
    public void lifeCycleStarting(LifeCycle starting) {
      press.setHandler(server.getHandler());
      server.setHandler(press);
    }
  }

  private static void configureHttp(Server server) {
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof ServerConnector socket) {
        socket.setIdleTimeout(IDLE_MILLIS);
        socket.setAcceptQueueSize(WAITING_CONNECTIONS);
      }
      for (ConnectionFactory factory : connector.getConnectionFactories()) {
        if (factory instanceof HttpConnectionFactory http) {
          HttpConfiguration configuration = http.getHttpConfiguration();
          configuration.setSendServerVersion(false);
          configuration.setSendXPoweredBy(false);
          // Jetty would learn each connection's headers by heart. Cookies of many visitors on one
          // connection, as from a proxy, are never the same twice: a fifth of the time went there.
          configuration.setHeaderCacheSize(0);
        }
      }
    }
  }
}
