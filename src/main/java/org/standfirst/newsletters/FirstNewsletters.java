package org.standfirst.newsletters;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.NewsletterSettings.First;

/// Opens the newsletters of a paper that never had any.
@Component
public class FirstNewsletters implements SmartInitializingSingleton {
  private final NewsletterSettings settings;
  private final Newsletters newsletters;

  FirstNewsletters(NewsletterSettings settings, Newsletters newsletters) {
    this.settings = settings;
    this.newsletters = newsletters;
  }

  @Override
  public void afterSingletonsInstantiated() {
    openIfNone();
  }

  /// Opens them where there is none yet. Whoever needs them before the program has started asks for
  /// it.
  public void openIfNone() {
    if (newsletters.all().isEmpty()) {
      for (First first : settings.newsletters()) {
        newsletters.open(first.slug(), first.name(), first.promise());
      }
    }
  }
}
