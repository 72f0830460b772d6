package org.standfirst.readers.secondfactor;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.ReaderId;

/// What the download of everything says of the second factor.
@Component
class SecondFactorData implements PersonalData {
  private final Authenticators authenticators;
  private final RecoveryCodes codes;

  SecondFactorData(Authenticators authenticators, RecoveryCodes codes) {
    this.authenticators = authenticators;
    this.codes = codes;
  }

  @Override
  public String name() {
    return "second-factor";
  }

  @Override
  public List<Map<String, @Nullable Object>> rows(ReaderId reader) {
    Instant since = authenticators.since(reader);
    if (since == null) {
      return List.of();
    }
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("authenticatorSince", since);
    row.put("recoveryCodesLeft", codes.left(reader));
    return List.of(row);
  }
}
