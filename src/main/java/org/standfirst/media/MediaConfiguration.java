package org.standfirst.media;

import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import org.standfirst.database.DatabaseSettings;

/// Pictures are kept in the folder `media` of the data folder, or in a bucket where one is set.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaSettings.class)
class MediaConfiguration {
  /// Of the bucket's classes none is loaded where there is none.
  @Bean
  Storage storage(DatabaseSettings data, MediaSettings media) {
    return media.s3().isSet()
        ? BucketStorage.open(media.s3())
        : new FolderStorage(data.data().toAbsolutePath().resolve("media"));
  }

  /// Tried at the first picture, not at the start.
  @Bean
  Supplier<Encoder> encoder() {
    return SingletonSupplier.of(Encoder::ofThisMachine);
  }
}
