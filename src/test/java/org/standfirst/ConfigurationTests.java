package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;

class ConfigurationTests {
  private static final Pattern NAMED =
      Pattern.compile("^\\| `(standfirst\\.[a-z0-9.<>-]+)", Pattern.MULTILINE);

  @Test
  void the_configuration_page_names_every_setting_and_no_other() throws IOException {
    Set<String> documented = new TreeSet<>();
    NAMED
        .matcher(Files.readString(Path.of("docs/configuration.md")))
        .results()
        .forEach(match -> documented.add(match.group(1)));

    assertThat(documented).isEqualTo(settings());
  }

  private static Set<String> settings() {
    Set<String> names = new TreeSet<>();
    for (JavaClass each :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.standfirst")) {
      if (each.isAnnotatedWith(ConfigurationProperties.class)) {
        collect(
            each.reflect(), each.getAnnotationOfType(ConfigurationProperties.class).value(), names);
      }
    }
    return names;
  }

  private static void collect(Class<?> type, String prefix, Set<String> names) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = prefix + "." + kebab(component.getName());
      if (component.getType().isRecord()
          && component.getType().getName().startsWith("org.standfirst")) {
        collect(component.getType(), name, names);
      } else if (component.getGenericType() instanceof ParameterizedType map
          && map.getRawType() == Map.class
          && map.getActualTypeArguments()[1] instanceof Class<?> each
          && each.isRecord()) {
        collect(each, name + ".<name>", names);
      } else {
        names.add(name);
      }
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
