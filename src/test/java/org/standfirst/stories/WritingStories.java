package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.begin;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.media.Photographs;
import org.standfirst.readers.Role;

/// Writing the text of an article in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingStories {
  private static final String PASTE =
      """
      ([html]) => {
        const data = new DataTransfer();
        data.setData("text/html", html);
        data.setData("text/plain", "plain");
        document.getElementById("body-words").dispatchEvent(
            new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
      }\
      """;

  /// Drops a file on an element.
  private static final String DROP =
      """
      ([place, name, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], name, { type: "image/jpeg" }));
        const target = document.querySelector(place);
        const box = target.getBoundingClientRect();
        target.dispatchEvent(new DragEvent("drop", {
          dataTransfer: data, bubbles: true, cancelable: true, clientX: box.x + 20, clientY: box.y + 20 }));
      }
      """;

  private final Someone carla = Someone.waived(Role.EDITOR);
  @RegisterExtension final Windows windows = new Windows();
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void forgetComplaints() {
    complaints.clear();
  }

  private Page blankPage(Browser.NewContextOptions options) {
    String path = begin(carla.browser);
    return open(path, options);
  }

  private Page open(String path, Browser.NewContextOptions options) {
    Page page = windows.of(carla, options).newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.navigate(RunningNewsroom.address() + path);
    words(page).waitFor();
    return page;
  }

  private static Locator words(Page page) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text").setExact(true));
  }

  private static Locator tool(Page page, String name) {
    return page.getByRole(AriaRole.TOOLBAR)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  /// What is sent when the form is.
  private static Locator sent(Page page) {
    return page.locator("textarea[name=body]");
  }

  @Test
  void an_article_with_everything_is_written_by_keyboard_alone_and_published() {
    long picture =
        RunningNewsroom.part(JdbcClient.class)
            .sql("SELECT min(id) FROM images")
            .query(Long.class)
            .single();
    String alt =
        RunningNewsroom.part(JdbcClient.class)
            .sql("SELECT alt FROM images WHERE id = :id")
            .param("id", picture)
            .query(String.class)
            .single();
    Page page = blankPage(new Browser.NewContextOptions());

    page.getByLabel("Headline", new Page.GetByLabelOptions().setExact(true)).focus();
    page.keyboard().type("Written by hand");
    words(page).focus();
    page.keyboard().type("First \"words\".");
    page.keyboard().press("Enter");
    page.keyboard().press("Control+Alt+2");
    page.keyboard().type("A heading");
    page.keyboard().press("Enter");
    page.keyboard().press("Control+b");
    page.keyboard().type("Strong");
    page.keyboard().press("Control+b");
    page.keyboard().type(" and ");
    page.keyboard().press("Control+k");
    page.keyboard().type("https://harbour.example/");
    page.keyboard().press("Enter");
    page.keyboard().press("Control+Alt+Enter");
    page.keyboard().type("- one");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().type("within");
    page.keyboard().press("Control+Alt+p");
    chooseByKeyboard(page, alt);
    page.keyboard().type("Boats");
    page.keyboard().press("Enter");
    page.keyboard().press("Control+Alt+e");
    page.keyboard().type("https://vimeo.com/76979871");
    page.keyboard().press("Enter");
    page.keyboard().press("Control+Alt+t");
    page.keyboard().type("Year");
    page.keyboard().press("Tab");
    page.keyboard().type("Boats");
    assertThat(sent(page))
        .hasValue(
            """
            <p>First “words”.</p>
            <h2>A heading</h2>
            <p><strong>Strong</strong> and <a href="https://harbour.example/">https://harbour.example/</a></p>
            <hr class="wall">
            <ul><li>one<ul><li>within</li></ul></li></ul>
            <figure data-picture="%d" data-alt="Boats"></figure>
            <figure data-embed="https://vimeo.com/76979871"></figure>
            <table><thead><tr><th scope="col">Year</th><th scope="col">Boats</th><th scope="col"></th></tr></thead>\
            <tbody><tr><td></td><td></td><td></td></tr><tr><td></td><td></td><td></td></tr></tbody></table>\
            """
                .formatted(picture));
    assertThat(page.locator(".writing__figure img").first()).isVisible();

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and publish"))
        .focus();
    page.keyboard().press("Enter");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See it in the paper"))
        .click();
    assertThat(page.locator(".article__body")).containsText("Strong and https://harbour.example/");
    assertThat(page.locator(".article__walled .picture img")).hasAttribute("alt", "Boats");
    assertThat(complaints).isEmpty();
  }

  /// Finds a picture by what it shows, and chooses it.
  private static void chooseByKeyboard(Page page, String alt) {
    Locator search = page.locator("dialog").getByRole(AriaRole.SEARCHBOX);
    assertThat(search).isFocused();
    page.keyboard().type(alt);
    page.keyboard().press("Enter");
    Locator found = page.locator("dialog .picture-card");
    assertThat(found).hasCount(1);
    page.keyboard().press("ArrowDown");
    assertThat(found).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog")).isHidden();
  }

  @Test
  void pictures_are_chosen_and_added_without_leaving_the_text() {
    String file = Base64.getEncoder().encodeToString(Photographs.jpeg(611, 401));
    Page page = blankPage(new Browser.NewContextOptions());
    words(page).focus();
    page.keyboard().type("Before.");

    page.evaluate(DROP, List.of("#body-words", "dropped.jpg", file));
    assertThat(page.locator(".writing__figure img")).isVisible();
    assertThat(page.locator(".writing__figure [data-lack]")).isVisible();
    assertThat(page.locator("dialog")).isHidden();
    page.keyboard().type("A field");
    assertThat(page.locator(".writing__figure [data-lack]")).isHidden();
    assertThat(sent(page))
        .hasValue(
            Pattern.compile(
                "<p>Before.</p>\\n<figure data-picture=\"\\d+\" data-alt=\"A field\"></figure>"));

    Locator opener = page.locator("#lead");
    opener.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog .picture-card").first()).isVisible();
    assertThat(Axe.serious(page)).isEmpty();
    page.keyboard().press("Escape");
    assertThat(opener).isFocused();
    assertThat(page.locator("dialog .picture-card")).hasCount(0);
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog .picture-card").first()).containsText("dropped.jpg");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator(".lead__shown img")).isVisible();
    assertThat(page.locator(".lead__lack")).isVisible();
    assertThat(opener).isFocused();
    assertThat(opener).hasText("Choose another");

    String picture = "/newsroom/media/" + page.locator("[name=lead]").inputValue();
    carla.browser.post(
        picture + "/words", "version", "1", "alt", "A field", "focusX", "50", "focusY", "50");
    page.evaluate("dispatchEvent(new Event('focus'))");
    assertThat(page.locator(".lead__lack")).isHidden();

    press(page, "No picture");
    assertThat(page.locator(".lead__shown")).isHidden();
    assertThat(page.locator("[name=lead]")).hasValue("");
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          word | <p>The <strong>first</strong> boat left at <em>six</em>, said <a href="https://harbour.example/log?day=4">the log</a>.</p>
          docs | <p>The <strong>first</strong> boat left at <em>six</em>, said <a href="https://harbour.example/log">the log</a>.</p>
          web  | <p>The <strong>first</strong> boat left at <em>six</em>, said <a href="https://harbour.example/log?day=4">the log</a>.</p>
          """)
  void what_is_pasted_comes_out_clean(String from, String paragraph) throws IOException {
    Page page = blankPage(new Browser.NewContextOptions());
    words(page).focus();

    page.evaluate(
        PASTE, List.of(Files.readString(Path.of("src/test/resources/clipboard", from + ".html"))));

    assertThat(sent(page)).hasValue(clean(from, paragraph));
    assertThat(complaints).isEmpty();
  }

  private static String clean(String from, String paragraph) {
    String begin = "<h2>The harbour wakes</h2>\n" + paragraph + "\n";
    return begin
        + switch (from) {
          case "word" ->
              """
              <ul><li>Rope<ul><li>Hemp</li></ul></li><li>Tar</li></ul>
              <h2>In order</h2>
              <ol><li>Cast off</li><li>Sail</li></ol>
              <table><tbody><tr><td>Year</td><td>Boats</td></tr><tr><td>1902</td><td>17</td></tr></tbody></table>
              <blockquote><p>“It was quiet.”</p></blockquote>\
              """;
          case "docs" ->
              "<ul><li>Rope<ul><li>Hemp</li></ul></li><li>Tar, 10 m<sup>2</sup></li></ul>";
          default -> "<p><em>It was quiet.</em></p>";
        };
  }

  @Test
  void tools_say_what_holds_and_arrows_lead_from_one_to_the_next() {
    Page page = blankPage(new Browser.NewContextOptions());
    words(page).focus();
    page.keyboard().type("Words");
    page.keyboard().press("Alt+F10");
    assertThat(tool(page, "Heading")).isFocused();
    assertThat(tool(page, "Heading")).hasAttribute("aria-pressed", "false");

    page.keyboard().press("Enter");
    assertThat(tool(page, "Heading")).hasAttribute("aria-pressed", "true");
    assertThat(words(page)).isFocused();
    assertThat(sent(page)).hasValue("<h2>Words</h2>");

    page.keyboard().press("Alt+F10");
    page.keyboard().press("End");
    assertThat(tool(page, "Redo")).isFocused();
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("Enter");
    assertThat(sent(page)).hasValue("<p>Words</p>");
  }

  @Test
  void there_is_one_wall() {
    Page page = blankPage(new Browser.NewContextOptions());
    words(page).focus();
    page.keyboard().type("One");
    tool(page, "Wall here").click();
    page.keyboard().type("Two");
    page.keyboard().press("Enter");
    page.keyboard().type("Three");
    page.keyboard().press("ArrowUp");
    tool(page, "Wall here").click();
    assertThat(sent(page)).hasValue("<p>One</p>\n<p>Two</p>\n<hr class=\"wall\">\n<p>Three</p>");

    press(page, "Remove the marker");
    assertThat(sent(page)).hasValue("<p>One</p>\n<p>Two</p>\n<p>Three</p>");
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({"LIGHT, 1280", "DARK, 320"})
  void axe_finds_nothing_serious_in_it(ColorScheme scheme, int width) {
    Page page =
        blankPage(
            new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800));
    words(page).focus();
    page.keyboard().type("Words");
    for (String each : List.of("Control+Alt+Enter", "Control+Alt+e")) {
      words(page).focus();
      page.keyboard().press(each);
    }
    words(page).focus();
    page.keyboard().press("Control+Alt+p");
    page.locator("dialog .picture-card").first().click();
    words(page).focus();
    page.keyboard().press("Control+Alt+t");

    assertThat(
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .filter(each -> List.of("serious", "critical").contains(each.getImpact()))
                    .map(Rule::getId))
        .isEmpty();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  @Test
  void without_a_script_the_text_is_written_as_html() {
    String path = begin(carla.browser);
    var page = carla.browser.get(path).html();

    assertThat(page.select("#body-box").hasAttr("hidden")).isTrue();
    assertThat(page.select("textarea[name=body]").hasAttr("hidden")).isFalse();
  }
}
