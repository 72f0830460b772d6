package org.standfirst.media;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.site.Fields;

/// Reads the files of a form. Nothing else of the program takes any: a request's parts are read
/// only where this is asked for, behind the newsroom's gate. Until then they lie in temporary
/// files, which go with the request.
public final class Uploads {
  /// Where Jetty looks for leave to read parts.
  private static final String LEAVE = "org.eclipse.jetty.multipartConfig";

  private static final String PICTURES = "pictures";
  private static final long MOST_BYTES_OF_ALL = 400_000_000;
  private static final int MOST_BYTES_IN_MEMORY = 64_000;

  private Uploads() {}

  /// One picture after the other; empty fields are none.
  static List<Part> of(HttpServletRequest request) {
    return of(request, PICTURES);
  }

  /// The files of a field, one after the other; empty fields are none. Asked for nowhere but behind
  /// the newsroom's gate.
  public static List<Part> of(HttpServletRequest request, String field) {
    request.setAttribute(
        LEAVE,
        new MultipartConfigElement(
            System.getProperty("java.io.tmpdir"),
            MOST_BYTES_OF_ALL,
            MOST_BYTES_OF_ALL,
            MOST_BYTES_IN_MEMORY));
    try {
      List<Part> files = new ArrayList<>();
      for (Part part : request.getParts()) {
        if (field.equals(part.getName()) && part.getSize() > 0) {
          files.add(part);
        }
      }
      return files;
    } catch (ServletException e) {
      throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "no form of files", e);
    } catch (IllegalStateException e) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "too many files", e);
    } catch (IOException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the files broke off", e);
    }
  }

  /// A file, of which no more is read than may be kept.
  static Upload read(Part part) {
    try (InputStream in = part.getInputStream()) {
      return new Upload(
          PictureWords.plain(fileName(part)), in.readNBytes(PictureFile.HEAVIEST + 1));
    } catch (IOException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the file broke off", e);
    }
  }

  /// What a file is called, without the folders it lay in.
  public static String fileName(Part part) {
    String name = String.valueOf(part.getSubmittedFileName());
    return Fields.echoOf(
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
  }
}
