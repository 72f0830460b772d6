package org.standfirst.newsletters.issues;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Copy;
import org.standfirst.articles.PlainWords;

/// One of the things that an issue is made of, from top to bottom.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Story.class, name = "story"),
  @JsonSubTypes.Type(value = Block.Latest.class, name = "latest"),
  @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Block.Words.class, name = "words"),
  @JsonSubTypes.Type(value = Block.Image.class, name = "image"),
  @JsonSubTypes.Type(value = Block.Divider.class, name = "divider"),
  @JsonSubTypes.Type(value = Block.Button.class, name = "button")
})
public sealed interface Block {
  /// Which of the issue's, for as long as it is there, wherever it is moved.
  int number();

  /// The same under another number.
  Block numbered(int other);

  /// Its kind, as forms and texts name it.
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /// An article that was picked.
  record Story(int number, long article, Extent extent) implements Block {
    @Override
    public Block numbered(int other) {
      return new Story(other, article, extent);
    }
  }

  /// The newest articles since the issue before.
  ///
  /// @param section by its slug; empty: of any
  /// @param topic by its name, as it was typed; empty: about anything
  /// @param held those that it held when the issue started; null: it hasn't
  record Latest(
      int number, String section, String topic, int most, Extent extent, @Nullable List<Long> held)
      implements Block {
    /// More are no letter but a list.
    public static final int MOST = 20;

    public Latest {
      // it is in none that was kept before there were any
      topic = Objects.requireNonNullElse(topic, "");
    }

    @Override
    public Block numbered(int other) {
      return new Latest(other, section, topic, most, extent, held);
    }

    /// A topic as it was typed, without what no name holds.
    public static String named(String typed) {
      return PlainWords.beginning(
          PlainWords.of(typed.replaceAll("\\p{Co}", "")), Copy.Place.LONGEST_TOPIC);
    }

    Latest holding(@Nullable List<Long> articles) {
      return new Latest(number, section, topic, most, extent, articles);
    }
  }

  /// A heading.
  record Heading(int number, String words) implements Block {
    @Override
    public Block numbered(int other) {
      return new Heading(other, words);
    }
  }

  /// Words of the newsletter's own, as clean HTML.
  record Words(int number, String html) implements Block {
    @Override
    public Block numbered(int other) {
      return new Words(other, html);
    }
  }

  /// A picture of the library.
  ///
  /// @param picture its number; 0: none is chosen yet
  /// @param alt what it shows; empty: what the library says
  /// @param caption may be empty
  /// @param address where it leads; empty: nowhere
  record Image(int number, long picture, String alt, String caption, String address)
      implements Block {
    @Override
    public Block numbered(int other) {
      return new Image(other, picture, alt, caption, address);
    }
  }

  /// A line between what stands before and after.
  record Divider(int number) implements Block {
    @Override
    public Block numbered(int other) {
      return new Divider(other);
    }
  }

  /// A link that looks like one to press.
  record Button(int number, String words, String address) implements Block {
    @Override
    public Block numbered(int other) {
      return new Button(other, words, address);
    }
  }

  /// A fresh one of that kind; null: there is none that can be made of nothing.
  static @Nullable Block fresh(String kind, int number) {
    return switch (kind) {
      case "latest" -> new Latest(number, "", "", 8, Extent.TEASER, null);
      case "heading" -> new Heading(number, "");
      case "words" -> new Words(number, "");
      case "image" -> new Image(number, 0, "", "", "");
      case "divider" -> new Divider(number);
      case "button" -> new Button(number, "", "");
      default -> null;
    };
  }
}
