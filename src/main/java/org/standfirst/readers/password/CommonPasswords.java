package org.standfirst.readers.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The passwords that everybody tries first (zxcvbn's list, which comes with the program).
final class CommonPasswords {
  private final Set<String> all;

  CommonPasswords() throws IOException {
    this.all =
        StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
            .map(each -> each.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean include(String password) {
    return all.contains(password.toLowerCase(Locale.ROOT));
  }
}
