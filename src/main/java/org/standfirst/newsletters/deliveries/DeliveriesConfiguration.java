package org.standfirst.newsletters.deliveries;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Reads the settings of deliveries.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DeliverySettings.class, DkimSettings.class})
class DeliveriesConfiguration {}
