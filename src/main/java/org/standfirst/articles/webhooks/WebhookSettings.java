package org.standfirst.articles.webhooks;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.standfirst.readers.Cidr;

/// Where webhooks may go.
@ConfigurationProperties("standfirst.webhooks")
record WebhookSettings(
    /// Networks of the operator's own that webhooks may go to beside public addresses, such as
    /// `10.0.0.0/8`.
    @DefaultValue List<String> privateNetworks) {
  WebhookSettings {
    privateNetworks = List.copyOf(privateNetworks);
    privateNetworks.forEach(Cidr::of);
  }

  List<Cidr> networks() {
    return privateNetworks.stream().map(Cidr::of).toList();
  }
}
