package org.standfirst.readers.openid;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.ProviderButton;
import org.standfirst.readers.pages.ProvidersPanel;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// The providers that open the reader's account, and those that could.
@Component
@Order(60)
class ProvidersPart implements AccountPart {
  private final Providers providers;
  private final Identities identities;
  private final Linking linking;
  private final Readers readers;
  private final Templates templates;

  ProvidersPart(
      Providers providers,
      Identities identities,
      Linking linking,
      Readers readers,
      Templates templates) {
    this.providers = providers;
    this.identities = identities;
    this.linking = linking;
    this.readers = readers;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.SECURITY;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    Readers.Row account = readers.find(visitor.id());
    List<Identities.Row> linked = identities.of(visitor.id());
    boolean nothingToLink = account == null || providers.all().isEmpty() || !account.confirmed();
    if (account == null || (linked.isEmpty() && nothingToLink)) {
      return NOTHING;
    }
    return templates.readersAccountProviders(
        frame,
        new ProvidersPanel(
            linked.stream().map(this::linked).toList(),
            account.confirmed() ? linkable(linked) : List.of(),
            linking.isLastWay(account)));
  }

  private ProvidersPanel.Linked linked(Identities.Row row) {
    String email = row.email();
    return new ProvidersPanel.Linked(
        providers.label(row.provider()),
        email == null ? "" : email,
        row.linkedAt(),
        "/account/providers/" + row.id() + "/removal");
  }

  private List<ProviderButton> linkable(List<Identities.Row> linked) {
    Set<String> names =
        linked.stream().map(Identities.Row::provider).collect(Collectors.toUnmodifiableSet());
    return providers.all().stream()
        .filter(each -> !names.contains(each.name()))
        .map(each -> new ProviderButton("/account/providers/" + each.name(), each.label()))
        .toList();
  }
}
