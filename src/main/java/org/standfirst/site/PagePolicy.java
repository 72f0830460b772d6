package org.standfirst.site;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/// Tells the policy of pages that are answered without the press: what they bring, whom they await.
@ControllerAdvice
class PagePolicy implements ResponseBodyAdvice<byte[]> {
  private final ResponseHeaders headers;

  PagePolicy(ResponseHeaders headers) {
    this.headers = headers;
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return returned.getParameterType() == ResponseEntity.class
        && ByteArrayHttpMessageConverter.class.isAssignableFrom(converter);
  }

  @Override
  public byte @Nullable [] beforeBodyWrite(
      byte @Nullable [] page,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (page != null && type.isCompatibleWith(MediaType.TEXT_HTML)) {
      response.getHeaders().set(ResponseHeaders.CONTENT_POLICY, headers.policy(page));
    }
    return page;
  }
}
