package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// Taking part in a discussion without JavaScript.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommentStories {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Discussed open = Discussed.article("A quay is discussed", Access.OPEN);
  private final Someone ben = Someone.with();
  private final Someone anna = Someone.with();
  private final Someone dimitri = Someone.waived(Role.MODERATOR);
  private final Browsing stranger = new Browsing();

  @BeforeAll
  void signIn() {
    ben.signIn("/");
    anna.signIn("/");
  }

  private void timePasses(Discussed article, long number) {
    sql.sql(
            """
            UPDATE comments SET written_at = written_at - interval '20 minutes'
            WHERE article = :article AND number = :number
            """)
        .param("article", article.id().value())
        .param("number", number)
        .update();
  }

  @Test
  void what_a_reader_writes_stands_below_the_article_for_everyone_a_moment_later() {
    Discussed article = Discussed.article("A lamp is discussed", Access.OPEN);
    assertThat(stranger.get(article.path()).html().select("#comments .discussion__empty"))
        .isNotEmpty();

    Page sent = article.send(ben.browser, "A *lamp* on the https://merrow.example/mole.", 0);
    assertThat(sent.status()).isEqualTo(303);
    Page own = ben.browser.follow(sent);
    assertThat(own.html().select("[role=status]").text()).contains("Your comment is published");
    assertThat(own.html().select(".comment__words em").text()).isEqualTo("lamp");
    assertThat(own.header("Cache-Control")).isEqualTo("no-store");

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          var comments = stranger.get(article.path()).html().select("#comments .comment");
          assertThat(comments).hasSize(1);
          var comment = comments.get(0);
          assertThat(comment.select(".comment__writer").text()).isEqualTo("Ben O.");
          assertThat(comment.select(".face").text()).isEqualTo("BO");
          assertThat(comment.select(".comment__words a").attr("rel"))
              .isEqualTo("ugc nofollow noopener");
        });
    assertThat(stranger.get(article.path()).html().select("#comments-title").text())
        .isEqualTo("1 comment");
  }

  @Test
  void a_strangers_words_wait_until_they_have_signed_in_and_are_published_once() {
    Someone late = Someone.with();
    long first = open.write(ben.browser, "Who has seen the tide table?", 0);
    Page sent = open.send(late.browser, "I have, it hangs in the fish hall.", first);
    assertThat(sent.header("Location")).isEqualTo(open.path() + "/comments/new?reply=" + first);

    String place = open.path() + "/comments/new?reply=" + first;
    Page waiting = late.browser.get(place);
    assertThat(waiting.html().select("textarea").text())
        .isEqualTo("I have, it hangs in the fish hall.");
    String signIn = waiting.html().select(".remark__wait a").attr("href");
    assertThat(signIn).startsWith("/sign-in?returnTo=");

    Page signedIn = late.signIn(place);
    assertThat(signedIn.header("Location")).isEqualTo(place);
    Page back = late.browser.get(place);
    assertThat(back.html().select("textarea").text())
        .isEqualTo("I have, it hangs in the fish hall.");
    long reply = open.write(late.browser, back.html().select("textarea").text(), first);

    assertThat(open.shown(stranger, reply).text()).contains("it hangs in the fish hall");
    assertThat(late.browser.get(place).html().select("textarea").text()).isEmpty();
    assertThat(new Browsing().get(place).html().select("textarea").text()).isEmpty();
  }

  @Test
  void whoever_has_not_confirmed_is_told_to_and_their_words_wait() {
    Browsing pending = Registering.pendingReader();
    Page sent = open.send(pending, "May I say something?", 0);
    Page waiting = pending.get(open.path() + "/comments/new");

    assertThat(sent.status()).isEqualTo(303);
    assertThat(waiting.html().select(".remark__wait a").attr("href")).isEqualTo("/confirmations");
    assertThat(waiting.html().select("textarea").text()).isEqualTo("May I say something?");
    assertThat(stranger.get(open.path() + "/comments").body())
        .doesNotContain("May I say something");
  }

  @Test
  void what_can_not_be_published_comes_back_with_every_word() {
    Page empty = open.send(ben.browser, " \n ", 0);
    assertThat(empty.status()).isEqualTo(422);

    String much = "A long story. ".repeat(300);
    Page tooLong = open.send(ben.browser, much, 0);
    assertThat(tooLong.status()).isEqualTo(422);
    assertThat(tooLong.html().select("textarea").text()).isEqualTo(much.strip());
    assertThat(tooLong.html().select("[role=alert]").text()).contains("3000");

    Page unanswerable = open.send(ben.browser, "To nobody.", 999_999);
    assertThat(unanswerable.status()).isEqualTo(422);
    assertThat(unanswerable.html().select("textarea").text()).isEqualTo("To nobody.");
  }

  @Test
  void a_preview_shows_what_it_will_look_like_and_publishes_nothing() {
    Page preview =
        ben.browser.post(
            open.action(), "text", "**Mind** the gap_pre", "parent", "", "preview", "true");

    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.html().select(".remark__preview strong").text()).isEqualTo("Mind");
    assertThat(preview.html().select("textarea").text()).isEqualTo("**Mind** the gap_pre");
    assertThat(stranger.get(open.path() + "/comments").body()).doesNotContain("gap_pre");
  }

  @Test
  void a_form_that_is_sent_twice_makes_one_comment() {
    long once = open.write(ben.browser, "Pressed twice.", 0);
    long twice = open.write(ben.browser, "Pressed twice.", 0);

    assertThat(twice).isEqualTo(once);
    assertThat(open.write(ben.browser, "Pressed twice.", once)).isNotEqualTo(once);
  }

  @Test
  void replies_stand_below_what_they_answer_and_deep_threads_go_on_elsewhere() {
    Discussed article = Discussed.article("A thread is spun", Access.OPEN);
    Someone carol = Someone.with();
    carol.signIn("/");
    long above = article.write(anna.browser, "Level 0", 0);
    for (int level = 1; level <= 6; level++) {
      above = article.write(carol.browser, "Level " + level, above);
    }
    var all = stranger.get(article.path() + "/comments").html();

    assertThat(all.select(".threads > li > details > .replies > li").size()).isEqualTo(1);
    assertThat(all.select(".comment").size()).isEqualTo(4);
    String on = all.select(".thread__further a").attr("href");
    assertThat(on).isEqualTo(article.comment(4));
    var thread = stranger.get(on).html();
    assertThat(thread.select(".above .comment").size()).isEqualTo(3);
    assertThat(thread.select(".threads--one .comment").eachText())
        .anyMatch(each -> each.contains("Level 6"));
  }

  @Test
  void for_some_minutes_its_writer_may_change_a_comment_and_readers_see_that() {
    long number = open.write(ben.browser, "The tide is in.", 0);
    Page own = ben.browser.get(open.comment(number) + "/yours");
    assertThat(own.html().select("form[action$=/edition] textarea").text())
        .isEqualTo("The tide is in.");

    Page changed =
        ben.browser.post(open.action() + "/" + number + "/edition", "text", "The tide is out.");
    assertThat(changed.status()).isEqualTo(303);
    assertThat(open.shown(stranger, number).text()).contains("The tide is out.", "edited");
    assertThat(
            sql.sql("SELECT text FROM comment_revisions ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single())
        .isEqualTo("The tide is in.");
    assertThat(
            anna.browser.post(open.action() + "/" + number + "/edition", "text", "Mine.").status())
        .isEqualTo(422);

    timePasses(open, number);
    Page late =
        ben.browser.post(open.action() + "/" + number + "/edition", "text", "There is no tide.");
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.html().select("textarea").text()).isEqualTo("There is no tide.");
  }

  @Test
  void what_its_writer_deletes_is_gone_and_the_replies_stay() {
    Discussed article = Discussed.article("A word is taken back", Access.OPEN);
    long number = article.write(ben.browser, "A regretted_word of mine.", 0);
    long reply = article.write(anna.browser, "I heard that.", number);
    assertThat(anna.browser.post(article.action() + "/" + number + "/removal").status())
        .isEqualTo(303);
    assertThat(article.shown(stranger, number).text()).contains("regretted_word");

    ben.browser.post(article.action() + "/" + number + "/removal");

    assertThat(article.shown(stranger, number).text()).isEqualTo("Deleted by its writer.");
    assertThat(article.shown(stranger, reply).text()).contains("I heard that");
    assertThat(
            stranger
                .get(article.path() + "/comments?sort=oldest")
                .html()
                .select("#comments-title")
                .text())
        .isEqualTo("1 comment");
    anna.browser.post(article.action() + "/" + reply + "/removal");
    assertThat(stranger.get(article.path() + "/comments?sort=oldest").html().select(".comment"))
        .isEmpty();
    assertThat(stranger.get(article.comment(number)).status()).isEqualTo(404);
    for (Browsing each : List.of(stranger, anna.browser, ben.browser)) {
      assertThat(each.get(article.comment(number) + "/yours").body())
          .doesNotContain("regretted_word");
    }
  }

  @Test
  void whoever_presses_too_much_is_told_when_to_press_again() {
    Someone eager = Someone.with();
    eager.signIn("/");
    long number = open.write(ben.browser, "Press here.", 0);
    String recommendation = open.action() + "/" + number + "/recommendation";
    Page last = eager.browser.post(recommendation);
    for (int i = 0; i < 200 && last.status() == 303; i++) {
      last = eager.browser.post(recommendation);
    }

    assertThat(last.status()).isEqualTo(429);
    assertThat(last.header("Retry-After")).matches("[1-9][0-9]*");
    assertThat(last.html().select("[role=status]").text()).contains("press again");
    sql.sql("DELETE FROM tries").update();
  }

  @Test
  void each_reader_recommends_once_and_nobody_their_own() {
    Discussed article = Discussed.article("A word is praised", Access.OPEN);
    long number = article.write(ben.browser, "Well said, if I may.", 0);
    String recommendation = article.action() + "/" + number + "/recommendation";

    anna.browser.post(recommendation);
    Page again = anna.browser.post(recommendation);
    ben.browser.post(recommendation);
    assertThat(anna.browser.follow(again).html().select("form[action$=/withdrawal]")).isNotEmpty();
    assertThat(article.shown(stranger, number).select("[data-count]").text()).isEqualTo("1");

    anna.browser.post(recommendation + "/withdrawal");
    anna.browser.post(recommendation + "/withdrawal");
    assertThat(article.shown(stranger, number).select("[data-count]")).isEmpty();
    assertThat(stranger.post(recommendation).header("Location")).startsWith("/sign-in?returnTo=");
    assertThat(new Browsing().postRaw(recommendation, "", "cross-site").status()).isEqualTo(403);
  }

  @Test
  void a_moderator_takes_a_comment_out_for_a_reason_and_puts_it_back() {
    Discussed article = Discussed.article("A word is weighed", Access.OPEN);
    long number = article.write(ben.browser, "An unseemly_word.", 0);
    String desk = "/newsroom/comments/" + article.id().value() + "/" + number;
    assertThat(dimitri.browser.get("/newsroom/comments").body()).contains("unseemly_word");
    assertThat(ben.browser.post(desk + "/removal", "reason", "abuse").status()).isEqualTo(403);

    dimitri.browser.post(desk + "/removal", "reason", "abuse");

    for (Browsing each : List.of(stranger, anna.browser)) {
      for (String path :
          List.of(
              article.path() + "/comments",
              article.comment(number),
              article.comment(number) + "/yours",
              article.path() + "/comments/new?reply=" + number + "&quote=1")) {
        assertThat(each.get(path).body()).as(path).doesNotContain("unseemly_word");
      }
    }
    assertThat(dimitri.browser.get("/newsroom/comments?state=rejected").body())
        .contains("unseemly_word", "Abuse of others");
    dimitri.browser.post(desk + "/restoration");
    assertThat(article.shown(stranger, number).text()).contains("unseemly_word");
    assertThat(dimitri.deeds())
        .containsSubsequence("comments.deed.rejected", "comments.deed.restored");
  }

  @Test
  void no_word_of_a_discussion_reaches_whoever_is_not_admitted_to_the_article() {
    Discussed walled = Discussed.article("A closed quay is discussed", Access.REGISTERED);
    long number = walled.write(ben.browser, "He quoted the walledcanary in full.", 0);
    walled.write(anna.browser, "Did walledcanary say so?", number);
    String wall = stranger.get(walled.path()).body();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(stranger.get(walled.path()).html().select("#comments-title").text())
                .isEqualTo("2 comments"));

    assertThat(wall).doesNotContain("walledcanary");
    for (String path :
        List.of(
            walled.path(),
            walled.path() + "/comments",
            walled.path() + "/comments?sort=oldest",
            walled.path() + "/comments?sort=picks",
            walled.comment(number),
            walled.comment(number) + "?after=0-0",
            walled.comment(number) + "/yours",
            walled.path() + "/comments/yours",
            walled.path() + "/comments/new?reply=" + number + "&quote=1")) {
      assertThat(stranger.get(path).body()).as(path).doesNotContain("walledcanary", "Ben O.");
      assertThat(stranger.get(path).status()).as(path).isLessThan(500);
    }
    assertThat(walled.send(stranger, "Let me in.", number).header("Location"))
        .isEqualTo(walled.path());
    assertThat(
            stranger
                .post("/discussions/" + walled.id().value() + "/visit", "numbers", "1,2")
                .status())
        .isEqualTo(403);
    assertThat(ben.browser.get(walled.path() + "/comments").body()).contains("walledcanary");
  }

  @Test
  void a_reader_sees_what_is_new_since_they_were_there() {
    Discussed article = Discussed.article("A visit is paid", Access.OPEN);
    String visit = "/discussions/" + article.id().value() + "/visit";
    article.write(ben.browser, "Before the visit.", 0);
    anna.browser.post(visit, "numbers", "1");
    sql.sql("UPDATE discussion_visits SET at = at - interval '2 hours'").update();
    article.write(ben.browser, "After the visit.", 0);

    var yours = anna.browser.get(article.path() + "/comments/yours").html();
    assertThat(yours.select("[aria-labelledby=fresh] .comment__words").eachText())
        .containsExactly("After the visit.");
    assertThat(anna.browser.post(visit, "numbers", "1,2").body())
        .contains("\"seenBefore\":1", "\"own\":{}");
    assertThat(ben.browser.post(visit, "numbers", "1,2").body()).contains("\"own\":{\"1\":");
  }

  @Test
  void a_reader_goes_by_a_pseudonym_that_is_nobody_elses() {
    Someone owl = Someone.with();
    owl.signIn("/");
    long number = open.write(owl.browser, "Hoo.", 0);
    String name = "/account/comments/name";
    Page staff = owl.browser.post(name, "by", "pseudonym", "pseudonym", "Саrla Moreno");
    assertThat(staff.status()).isEqualTo(422);
    assertThat(owl.browser.post(name, "by", "pseudonym", "pseudonym", "C.arla M0reno").status())
        .isEqualTo(422);

    assertThat(
            owl.browser
                .post(name, "by", "pseudonym", "pseudonym", "Harbour Owl")
                .header("Location"))
        .isEqualTo("/account#comments");
    assertThat(open.shown(stranger, number).select(".comment__writer").text())
        .isEqualTo("Harbour Owl");
    assertThat(anna.browser.post(name, "by", "pseudonym", "pseudonym", "harbour-0wl").status())
        .isEqualTo(422);
    owl.browser.post(name, "by", "own");
    assertThat(open.shown(stranger, number).select(".comment__writer").text()).isEqualTo("Ben O.");
    assertThat(owl.browser.get("/account").html().select("#comments").text()).contains("Hoo.");
  }
}
