package org.standfirst.readers.openid;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.pages.ProviderButton;

/// The providers that are configured, in the order of their labels.
@Component
public class Providers {
  private final List<Provider> all;

  Providers(OpenIdSettings settings) {
    this.all =
        settings.openid().entrySet().stream()
            .map(each -> Provider.of(each.getKey(), each.getValue()))
            .sorted(Comparator.comparing(Provider::label))
            .toList();
  }

  List<Provider> all() {
    return all;
  }

  /// The provider of that name, if it is configured.
  @Nullable Provider find(String name) {
    return all.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  /// What readers call the provider of that name, configured or not.
  String label(String name) {
    Provider provider = find(name);
    return provider == null ? name : provider.label();
  }

  /// Their buttons.
  public List<ProviderButton> buttons() {
    return all.stream().map(each -> new ProviderButton(each.departure(), each.label())).toList();
  }
}
