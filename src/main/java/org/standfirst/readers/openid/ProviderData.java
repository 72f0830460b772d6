package org.standfirst.readers.openid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.ReaderId;

/// What we know of a reader's providers.
@Component
class ProviderData implements PersonalData {
  private final Identities identities;

  ProviderData(Identities identities) {
    this.identities = identities;
  }

  @Override
  public String name() {
    return "providers";
  }

  @Override
  public List<Map<String, @Nullable Object>> rows(ReaderId reader) {
    return identities.of(reader).stream().map(ProviderData::row).toList();
  }

  private static Map<String, @Nullable Object> row(Identities.Row identity) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("provider", identity.provider());
    row.put("issuer", identity.issuer());
    row.put("subject", identity.subject());
    row.put("email", identity.email());
    row.put("linked_at", identity.linkedAt());
    row.put("used_at", identity.usedAt());
    return row;
  }
}
