package org.standfirst;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.standfirst.readers.FirstAdministrator;
import org.standfirst.readers.FirstAdministrator.Outcome;
import org.standfirst.site.Texts;

/// The command `administrator someone@example.org`: makes a reader an administrator and ends. It
/// starts no server and nothing that works in the background, only what it needs of the program.
@ImportAutoConfiguration({
  ConfigurationPropertiesAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  TransactionAutoConfiguration.class
})
@ComponentScan(
    useDefaultFilters = false,
    includeFilters =
        @Filter(
            type = FilterType.REGEX,
            pattern = {
              "org\\.standfirst\\.database\\.(DatabaseConfiguration|Announcements)",
              "org\\.standfirst\\.site\\.(SiteConfiguration|Texts)",
              "org\\.standfirst\\.mail\\.(MailConfiguration|Letters|Outbox|Stationery)",
              "org\\.standfirst\\.readers\\.(AuditTrail|FirstAdministrator|people\\.(Readers|Appointments))",
              "org\\.standfirst\\.readers\\.letters\\.Writing",
              "org\\.standfirst\\.readers\\.session\\.(Sessions|SessionMemory|Standings)",
              "org\\.standfirst\\.readers\\.staff\\.(Staff|StaffLetters|StaffMembers)"
            }))
class AdministratorCommand {
  private static final String NAME = "administrator";

  /// Whether the program was asked for this rather than to start.
  static boolean isMeant(String... arguments) {
    return words(arguments).stream().findFirst().filter(NAME::equals).isPresent();
  }

  /// Does it, and says in a sentence what came of it.
  ///
  /// @return what the program ends with: 0 where there is an administrator now
  static int run(String... arguments) {
    var builder =
        new SpringApplicationBuilder(AdministratorCommand.class)
            .web(WebApplicationType.NONE)
            .properties(Map.of("logging.level.root", "error"));
    try (ConfigurableApplicationContext context = builder.run(arguments)) {
      List<String> words = words(arguments);
      Outcome outcome =
          words.size() == 2
              ? context.getBean(FirstAdministrator.class).appoint(words.getLast())
              : new Outcome.Refused(
                  context.getBean(Texts.class).plain("readers.administrator.usage"));
      return switch (outcome) {
        case Outcome.Appointed(String said) -> {
          System.out.println(said);
          yield 0;
        }
        case Outcome.Refused(String said) -> {
          System.err.println(said);
          yield 1;
        }
      };
    }
  }

  private static List<String> words(String... arguments) {
    return Arrays.stream(arguments).filter(each -> !each.startsWith("--")).toList();
  }
}
