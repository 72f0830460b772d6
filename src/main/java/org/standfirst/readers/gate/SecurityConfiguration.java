package org.standfirst.readers.gate;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitors;

/// Spring Security, told of our sessions: who may enter the newsroom is decided by it. Signing in,
/// sessions, headers and the protection of forms are our own.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  @Bean
  SecurityFilterChain gate(HttpSecurity security, Visitors visitors) {
    String[] staff = Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);
    return security
        .authorizeHttpRequests(each ->
            each.requestMatchers("/newsroom", "/newsroom/**")
                .hasAnyRole(staff)
                .anyRequest()
                .permitAll())
        .securityContext(each -> each.securityContextRepository(new VisitorContext(visitors)))
        .sessionManagement(each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(each -> each.authenticationEntryPoint(new WayIn()))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  /// Which methods an address takes is for its page to say, kindly.
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    return firewall;
  }

  /// Nobody signs in by Spring Security; without this it would make up a user of its own.
  @Bean
  AuthenticationManager nobody() {
    return _ -> {
      throw new ProviderNotFoundException("signing in is not done here");
    };
  }
}
