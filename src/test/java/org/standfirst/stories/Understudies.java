package org.standfirst.stories;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.standfirst.readers.Arrival;
import org.standfirst.readers.Doorway;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.ReturnPath;
import org.standfirst.site.Frames;
import org.standfirst.site.Head;
import org.standfirst.site.NavigationLink;
import org.standfirst.site.Sections;
import standfirst.templates.Templates;

/// Stands in for other modules where a story about readers needs them.
@TestConfiguration(proxyBeanMethods = false)
class Understudies {
  static final String DOORWAY = "/story/doorway";

  /// Steps back where the articles bring the sections.
  @Bean
  @Fallback
  Sections storySections() {
    return () -> List.of(new NavigationLink("World", "/world"));
  }

  /// A page with the form in place, such as an article behind the wall.
  @Bean
  Doorway storyDoorway(Frames frames, Templates templates) {
    return path ->
        path.page().equals(DOORWAY)
            ? new Doorway.Entrance.Here(
                (form, visitor, request) ->
                    templates.sitePage(
                        frames.frame(path.path(), visitor.greeting()),
                        Head.unlisted("Doorway"),
                        output -> {
                          output.writeContent("<h1>The article itself</h1>");
                          form.writeTo(output);
                        }))
            : new Doorway.Entrance.Elsewhere();
  }

  @Bean
  Arrivals storyArrivals() {
    return new Arrivals();
  }

  /// Remembers who has arrived with what.
  static final class Arrivals implements Arrival {
    private final List<String> meters = new CopyOnWriteArrayList<>();

    @Override
    public void arrived(ReaderId reader, String meter) {
      meters.add(meter);
    }

    List<String> meters() {
      return meters;
    }
  }
}
