package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/// The schemas are our own, written by the formats' descriptions; they are stricter than those
/// where a reader of feeds would stumble.
class FeedStories {
  private static final Path SCHEMAS = Path.of("src/test/resources/schemas");
  private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
  private final Browsing browsing = new Browsing();

  @ParameterizedTest
  @CsvSource({
    "/feeds/rss.xml, rss.xsd, application/rss+xml",
    "/world/feeds/rss.xml, rss.xsd, application/rss+xml",
    "/feeds/atom.xml, atom.xsd, application/atom+xml",
    "/world/feeds/atom.xml, atom.xsd, application/atom+xml",
    "/sitemap.xml, sitemap.xsd, application/xml",
    "/sitemap-news.xml, sitemap.xsd, application/xml"
  })
  void feeds_and_sitemaps_are_valid(String path, String schema, String type) throws Exception {
    Browsing.Page page = browsing.get(path);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith(type);
    validate(page.body(), schema);
  }

  @Test
  void every_sitemap_of_the_index_is_valid_and_leads_to_pages() throws Exception {
    List<String> sitemaps = locations(browsing.get("/sitemap.xml").body());
    assertThat(sitemaps).isNotEmpty();

    for (String each : sitemaps) {
      String sitemap = browsing.get(each).body();
      validate(sitemap, "sitemap.xsd");
      assertThat(locations(sitemap))
          .isNotEmpty()
          .allSatisfy(page -> assertThat(browsing.get(page).status()).as(page).isEqualTo(200));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feeds/feed.json", "/world/feeds/feed.json"})
  void json_feeds_are_valid(String path) throws IOException {
    Browsing.Page page = browsing.get(path);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMAS.resolve("json-feed.schema.json")));

    assertThat(page.header("Content-Type")).startsWith("application/feed+json");
    assertThat(schema.validate(page.body(), InputFormat.JSON)).isEmpty();
  }

  private static void validate(String xml, String schema) throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMAS.resolve(schema).toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  /// The paths of the addresses, whichever origin is configured.
  private static List<String> locations(String sitemap) {
    return LOCATION.matcher(sitemap).results().map(FeedStories::path).toList();
  }

  private static String path(MatchResult location) {
    return location.group(1).replaceFirst("https?://[^/]+", "");
  }
}
