package org.standfirst.stories;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.standfirst.readers.password.CheapHashes;
import org.standfirst.readers.password.PasswordHashes;

/// In newsrooms where people sign in by the thousand, hashes cost next to nothing. What they cost
/// in earnest is seen where the program runs in a process of its own, as in [KillStories].
final class CheapPasswords {
  @Bean
  @Primary
  PasswordHashes cheapHashes() {
    return CheapHashes.make();
  }
}
