package org.standfirst.articles.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.standfirst.articles.body.ShownPicture;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;

/// Finds pictures that would tell nothing to those who can't see them. What the newsroom writes is
/// not published with one.
@Component
public class Descriptions {
  private final Media media;

  Descriptions(Media media) {
    this.media = media;
  }

  /// What is lacking, and where it is mended.
  public List<Flaw> lacking(Manuscript manuscript) {
    ImageId lead = manuscript.lead();
    Stream<Flaw> onTop =
        Stream.ofNullable(lead)
            .filter(_ -> manuscript.dressing().underline().alt().isEmpty())
            .filter(each -> isMute(media.pictures(List.of(each)), each))
            .map(each -> new Flaw("leadAlt", "articles.check.no-alt", Media.path(each)));
    return Stream.concat(onTop, lacking(manuscript.words().body()).stream()).toList();
  }

  /// What is lacking in a text alone.
  public List<Flaw> lacking(String body) {
    List<ShownPicture> within = ShownPicture.in(body);
    Map<ImageId, Picture> pictures =
        media.pictures(within.stream().map(ShownPicture::id).distinct().toList());
    return within.stream()
        .filter(each -> each.alt().isEmpty() && isMute(pictures, each.id()))
        .map(ShownPicture::id)
        .distinct()
        .map(each -> new Flaw("body", "articles.check.no-alt-within", Media.path(each)))
        .toList();
  }

  private static boolean isMute(Map<ImageId, Picture> pictures, ImageId id) {
    Picture picture = pictures.get(id);
    return picture != null && !picture.isDescribed();
  }
}
