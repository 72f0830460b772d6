package org.standfirst.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets a handler method ask for the [Fields] that were sent to it.
@Configuration(proxyBeanMethods = false)
public class FieldsArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private static final String FORM = "application/x-www-form-urlencoded";

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Fields.class;
  }

  @Override
  public Fields resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest sent = request.getNativeRequest(HttpServletRequest.class);
    if (sent == null) {
      return new Fields(Map.of());
    }
    return switch (Fields.read(body(sent))) {
      case Fields.Reading.Read(Fields fields) ->
          FormSize.isForStaff(sent.getRequestURI()) ? Unkept.hold(fields.fit(), sent) : fields;
      case Fields.Reading.TooMuch _ -> throw tooMuch();
    };
  }

  private static String body(HttpServletRequest request) {
    int most = FormSize.most(request.getRequestURI());
    byte[] body = request.getContentLengthLong() > most ? null : bytes(request, most);
    if (body == null || body.length > most) {
      if (FormSize.isThrownAway(request.getRequestURI(), request.getContentLengthLong())) {
        throwRestAway(request);
      }
      throw tooMuch();
    }
    if (body.length > 0 && !isForm(request.getContentType())) {
      throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    return new String(body, StandardCharsets.UTF_8);
  }

  /// A form that breaks off, or comes too slowly, is its sender's trouble and not ours.
  private static byte[] bytes(HttpServletRequest request, int most) {
    try {
      return request.getInputStream().readNBytes(most + 1);
    } catch (IOException e) {
      throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT, "the form broke off", e);
    }
  }

  private static void throwRestAway(HttpServletRequest request) {
    try {
      request.getInputStream().skip(FormSize.MOST_THROWN_AWAY);
    } catch (IOException _) {
      // whoever hung up needs no answer
    }
  }

  private static boolean isForm(@Nullable String type) {
    return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(FORM);
  }

  private static ResponseStatusException tooMuch() {
    return new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
  }
}
