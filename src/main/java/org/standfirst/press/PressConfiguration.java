package org.standfirst.press;

import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.standfirst.readers.CookieNames;
import org.standfirst.readers.Visitors;
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
  private static final int SLOWEST_BYTES_A_SECOND = 500;
  private static final int IDLE_MILLIS = 30_000;

  @Bean
  WebServerFactoryCustomizer<JettyServletWebServerFactory> pressBeforeServlets(
      Press press,
      Visitors visitors,
      Wall wall,
      CookieNames names,
      MeterCookies cookies,
      ResponseHeaders headers) {
    return factory -> {
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
        var handler =
            new PressHandler(press, visitors, wall, names, cookies, headers, virtualThreads);
        // A body that comes in drops would hold its request's place for as long as the sender
        // likes.
        var unhurried = new MinimumDataRateHandler(SLOWEST_BYTES_A_SECOND, 0);
        unhurried.setHandler(server.getHandler());
        handler.setHandler(unhurried);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        server.setHandler(handler);
        configureHttp(server);
        hushErrors(server, headers);
      });
    };
  }

  private static void configureHttp(Server server) {
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof AbstractConnector socket) {
        socket.setIdleTimeout(IDLE_MILLIS);
      }
      for (ConnectionFactory factory : connector.getConnectionFactories()) {
        if (factory instanceof HttpConnectionFactory http) {
          HttpConfiguration configuration = http.getHttpConfiguration();
          configuration.setSendServerVersion(false);
          configuration.setSendXPoweredBy(false);
        }
      }
    }
  }

  /// Even where the error page itself fails, nobody is shown how.
  private static void hushErrors(Server server, ResponseHeaders headers) {
    server.setErrorHandler(hushed(new LastErrorHandler(headers)));
    for (ServletContextHandler context : server.getDescendants(ServletContextHandler.class)) {
      if (context.getErrorHandler() instanceof ErrorHandler errors) {
        hushed(errors);
      }
    }
  }

  /// Answers what isn't even a request, which reaches no other handler, with the headers of all.
  private static final class LastErrorHandler extends ErrorHandler {
    private final ResponseHeaders everyAnswer;

    LastErrorHandler(ResponseHeaders everyAnswer) {
      this.everyAnswer = everyAnswer;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      everyAnswer.all().forEach(response.getHeaders()::put);
      return super.handle(request, response, callback);
    }
  }

  private static ErrorHandler hushed(ErrorHandler errors) {
    errors.setShowStacks(false);
    errors.setShowCauses(false);
    errors.setShowOrigin(false);
    errors.setShowMessageInTitle(false);
    return errors;
  }
}
