package org.standfirst.articles.editor;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.site.Answers;

/// Leads from a picture's number to the picture, for those who write by numbers.
@Controller
class PictureNumberController {
  private final Media media;

  PictureNumberController(Media media) {
    this.media = media;
  }

  @GetMapping(DeskPart.PATH + "/pictures/{id:[0-9]{1,18}}")
  ResponseEntity<byte[]> picture(@PathVariable long id) {
    var number = new ImageId(id);
    Picture picture = media.pictures(List.of(number)).get(number);
    if (picture == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Answers.seeOther(picture.smallest());
  }
}
