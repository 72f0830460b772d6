package org.standfirst.comments.writing;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets what was typed and never came back for.
@Component
class WordsSweep {
  private final KeptWords words;

  WordsSweep(KeptWords words) {
    this.words = words;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
  void sweep() {
    words.forgetOld();
  }
}
