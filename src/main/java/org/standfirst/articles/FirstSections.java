package org.standfirst.articles;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.standfirst.articles.SectionSettings.First;

/// Opens the sections of a paper that has none, so that the wire's first item finds its place.
@Component
class FirstSections implements SmartInitializingSingleton {
  private final SectionSettings settings;
  private final Rubrics rubrics;

  FirstSections(SectionSettings settings, Rubrics rubrics) {
    this.settings = settings;
    this.rubrics = rubrics;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (rubrics.sections().isEmpty()) {
      int position = 1;
      for (First first : settings.sections()) {
        rubrics.open(new Section(first.slug(), first.name(), "", position, first.opinion()));
        position++;
      }
    }
  }
}
