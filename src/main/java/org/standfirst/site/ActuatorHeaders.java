package org.standfirst.site;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/// Gives the answers on Actuator's own port the headers of all others. Actuator's server finds it
/// in `META-INF/spring`; the paper's own must not find it by scanning, so it bears no annotation.
class ActuatorHeaders {
  @Bean
  @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
  FilterRegistrationBean<Filter> headersOfEveryAnswer(ResponseHeaders headers) {
    return new FilterRegistrationBean<>((request, response, chain) -> {
      if (response instanceof HttpServletResponse answer) {
        headers.all().forEach(answer::setHeader);
        answer.setHeader("Cache-Control", "no-store");
      }
      chain.doFilter(request, response);
    });
  }
}
