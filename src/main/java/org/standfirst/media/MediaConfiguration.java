package org.standfirst.media;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.standfirst.database.DatabaseSettings;

/// Pictures are kept in the folder `media` of the data folder.
@Configuration(proxyBeanMethods = false)
class MediaConfiguration {
  @Bean
  Storage storage(DatabaseSettings settings) {
    return new FolderStorage(settings.data().toAbsolutePath().resolve("media"));
  }
}
