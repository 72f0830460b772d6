package org.standfirst.readers.gate;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitors;

/// Spring Security, told of our sessions: who may enter the newsroom is decided by it. Signing in,
/// sessions, headers and the protection of forms are our own.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  @Bean
  SecurityFilterChain gate(
      HttpSecurity security, Visitors visitors, List<NewsroomPart> parts, ClosedDoor closed) {
    return security
        .authorizeHttpRequests(each -> {
          for (NewsroomPart part : theMoreParticularFirst(parts)) {
            each.requestMatchers(part.path(), part.path() + "/**").hasAnyRole(names(part.roles()));
          }
          each.requestMatchers(BackOffices.FRONT, BackOffices.FRONT + "/**")
              .hasAnyRole(names(EnumSet.allOf(Role.class)))
              .anyRequest()
              .permitAll();
        })
        .securityContext(each -> each.securityContextRepository(new VisitorContext(visitors)))
        .sessionManagement(each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(
            each -> each.authenticationEntryPoint(new WayIn()).accessDeniedHandler(closed))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  /// Of a page and another beneath it, which may be for others.
  private static List<NewsroomPart> theMoreParticularFirst(List<NewsroomPart> parts) {
    return parts.stream()
        .sorted(Comparator.comparingInt((NewsroomPart each) -> each.path().length()).reversed())
        .toList();
  }

  /// Which methods an address takes is for its page to say, kindly.
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    return firewall;
  }

  private static String[] names(Set<Role> roles) {
    return roles.stream().map(Role::name).toArray(String[]::new);
  }

  /// Nobody signs in by Spring Security; without this it would make up a user of its own.
  @Bean
  AuthenticationManager nobody() {
    return _ -> {
      throw new ProviderNotFoundException("signing in is not done here");
    };
  }
}
