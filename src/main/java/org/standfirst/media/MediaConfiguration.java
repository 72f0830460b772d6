package org.standfirst.media;

import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import org.standfirst.database.DatabaseSettings;

/// Pictures are kept in the folder `media` of the data folder.
@Configuration(proxyBeanMethods = false)
class MediaConfiguration {
  @Bean
  Storage storage(DatabaseSettings settings) {
    return new FolderStorage(settings.data().toAbsolutePath().resolve("media"));
  }

  /// Tried at the first picture, not at the start.
  @Bean
  Supplier<Encoder> encoder() {
    return SingletonSupplier.of(Encoder::ofThisMachine);
  }
}
