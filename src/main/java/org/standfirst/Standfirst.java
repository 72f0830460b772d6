package org.standfirst;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The newspaper's reader platform: one process, one PostgreSQL.
@SpringBootApplication
@EnableScheduling
public class Standfirst {
  static void main(String[] args) {
    if (AdministratorCommand.isMeant(args)) {
      System.exit(AdministratorCommand.run(args));
    }
    Preparation.use();
    SpringApplication.run(Standfirst.class, args);
  }
}
