package org.standfirst.readers.openid;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/// Who issues a provider's ID tokens, to the letter. Microsoft's common issuer is many: it puts the
/// tenant of whoever signs in where its configuration says `{tenantid}`.
record Issuer(String template) implements OAuth2TokenValidator<Jwt> {
  private static final String TENANT = "{tenantid}";
  private static final Pattern TENANTS =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final List<String> MANY = List.of("common", "organizations");
  private static final OAuth2Error OTHER =
      new OAuth2Error("invalid_id_token", "another issuer", null);

  /// What a configuration says of its issuer, where that fits the one we asked.
  static Issuer of(String asked, String told) {
    if (told.equals(asked)
        || (told.contains(TENANT)
            && MANY.stream().anyMatch(each -> told.replace(TENANT, each).equals(asked)))) {
      return new Issuer(told);
    }
    throw new IllegalArgumentException("it calls itself by another issuer");
  }

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    String issuer = token.getClaimAsString("iss");
    boolean ours =
        template.contains(TENANT)
            ? isOfTenant(issuer, token.getClaimAsString("tid"))
            : template.equals(issuer);
    return ours ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(OTHER);
  }

  private boolean isOfTenant(@Nullable String issuer, @Nullable String tenant) {
    return tenant != null
        && TENANTS.matcher(tenant).matches()
        && template.replace(TENANT, tenant).equals(issuer);
  }

  /// Whether someone who answers by that name may be it.
  boolean mayBe(String sender) {
    return template.contains(TENANT)
        ? sender.startsWith(template.substring(0, template.indexOf(TENANT)))
        : template.equals(sender);
  }
}
