package org.standfirst;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.mail.Stationery;
import org.standfirst.press.Press;
import org.standfirst.site.Choice;

class HouseRulesTests {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.standfirst");
  private static final Pattern MODULE_IMPORT =
      Pattern.compile("@import\\s+org\\.standfirst\\.(\\w+)\\.pages\\.");

  @Test
  void names_are_those_of_the_field() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|Dto|ViewModel)$")
        .orShould()
        .haveNameMatching(".*\\.(Abstract|Base|Default)[A-Z]\\w*$")
        .check(CLASSES);
  }

  @Test
  void nothing_is_injected_into_fields() {
    fields().should().notBeAnnotatedWith(Autowired.class).check(CLASSES);
  }

  /// Of two, wherever they are, the program would have one, or not start at all.
  @Test
  void no_two_parts_have_one_name() {
    var names = new AnnotationBeanNameGenerator();
    var registry = new SimpleBeanDefinitionRegistry();
    Map<String, List<String>> parts = new TreeMap<>();
    for (JavaClass each : CLASSES) {
      if (each.isMetaAnnotatedWith(Component.class) && !each.isAnnotation()) {
        var definition = new AnnotatedGenericBeanDefinition(each.reflect());
        parts
            .computeIfAbsent(names.generateBeanName(definition, registry), _ -> new ArrayList<>())
            .add(each.getName());
      }
      for (JavaMethod made : each.getMethods()) {
        if (made.isAnnotatedWith(Bean.class)) {
          parts.computeIfAbsent(made.getName(), _ -> new ArrayList<>()).add(made.getFullName());
        }
      }
    }
    assertThat(parts).hasSizeGreaterThan(100);
    assertThat(parts.values()).filteredOn(each -> each.size() > 1).isEmpty();
  }

  /// A condition would be decided where the jar is made.
  @Test
  void what_hangs_on_the_settings_is_a_choice() {
    classes()
        .that()
        .implement(Condition.class)
        .should()
        .beAssignableTo(Choice.class)
        .check(CLASSES);
  }

  @Test
  void every_now_comes_from_the_clock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void what_is_posted_is_read_as_fields_alone() {
    String why = "the server's own reading of a form takes time by the square of its fields";
    assertThat(CLASSES)
        .flatMap(JavaClass::getMethods)
        .filteredOn(each -> each.isAnnotatedWith(PostMapping.class))
        .flatMap(JavaMethod::getParameters)
        .as(why)
        .isNotEmpty()
        .noneMatch(each ->
            each.isAnnotatedWith(RequestParam.class)
                || each.isAnnotatedWith(ModelAttribute.class)
                || each.isAnnotatedWith(RequestBody.class));
    noClasses()
        .that()
        .doNotBelongToAnyOf(Press.class)
        .should()
        .callMethod(HttpServletRequest.class, "getParameter", String.class)
        .orShould()
        .callMethod(HttpServletRequest.class, "getParameterValues", String.class)
        .orShould()
        .callMethod(HttpServletRequest.class, "getParameterMap")
        .orShould()
        .callMethod(HttpServletRequest.class, "getParameterNames")
        .because(why)
        .check(CLASSES);
  }

  @Test
  void letters_to_readers_are_written_in_one_hand() {
    noClasses()
        .that()
        .resideInAPackage("org.standfirst.readers..")
        .and()
        .doNotHaveSimpleName("Writing")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Stationery.class)
        .because("greeting, paper and links are the same in each: see readers.letters.Writing")
        .check(CLASSES);
  }

  @Test
  void a_program_without_a_bucket_looks_at_no_client_for_it() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Bucket")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .because("they are many, and would be loaded with it")
        .check(CLASSES);
  }

  @Test
  void no_query_is_left_open_as_a_stream() {
    noClasses()
        .should()
        .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
        .because("each one that isn't closed keeps a connection for ever")
        .check(CLASSES);
  }

  @Test
  void templates_hold_no_scripts_styles_or_handlers_of_their_own() throws IOException {
    Pattern own =
        Pattern.compile(
            "\\son[a-z]+=|\\sstyle=|<style(?! data-for=)|<script(?![^>]*(src=|ld\\+json))");
    assertThat(templates())
        .filteredOn(each -> !each.toString().contains("/mail/"))
        .allSatisfy(each -> assertThat(Files.readString(each)).doesNotContainPattern(own));
  }

  @Test
  void templates_show_only_their_own_modules_records() throws IOException {
    assertThat(templates())
        .allSatisfy(each -> {
          String module = Path.of("src/main/jte").relativize(each).getName(0).toString();
          List<String> imported =
              MODULE_IMPORT
                  .matcher(Files.readString(each))
                  .results()
                  .map(match -> match.group(1))
                  .toList();
          assertThat(imported).allMatch(module::equals);
        });
  }

  @Test
  void unsafe_output_stands_in_the_article_body_alone() throws IOException {
    assertThat(templates())
        .filteredOn(HouseRulesTests::hasUnsafe)
        .allMatch(each -> each.endsWith("articles/body.jte"));
  }

  private static boolean hasUnsafe(Path template) {
    try {
      return Files.readString(template).contains("$unsafe");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/jte"))) {
      return all.filter(each -> each.toString().endsWith(".jte")).toList();
    }
  }
}
