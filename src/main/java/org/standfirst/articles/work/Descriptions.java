package org.standfirst.articles.work;

import java.util.ArrayList;
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
    List<ShownPicture> within = ShownPicture.in(manuscript.words().body());
    ImageId lead = manuscript.lead();
    Map<ImageId, Picture> pictures =
        media.pictures(
            Stream.concat(Stream.ofNullable(lead), within.stream().map(ShownPicture::id))
                .distinct()
                .toList());
    List<Flaw> flaws = new ArrayList<>();
    if (lead != null && isMute(pictures, lead)) {
      flaws.add(new Flaw("lead", "articles.check.no-alt", Media.path(lead)));
    }
    within.stream()
        .filter(each -> each.alt().isEmpty() && isMute(pictures, each.id()))
        .map(ShownPicture::id)
        .distinct()
        .forEach(
            each -> flaws.add(new Flaw("body", "articles.check.no-alt-within", Media.path(each))));
    return flaws;
  }

  private static boolean isMute(Map<ImageId, Picture> pictures, ImageId id) {
    Picture picture = pictures.get(id);
    return picture != null && !picture.isDescribed();
  }
}
