package org.standfirst.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.javapoet.CodeBlock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.Schedules;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.util.ReflectionUtils;

/// Writes the [Findings] down as code where the jar is made.
class FindingsWritten implements BeanFactoryInitializationAotProcessor {
  private static final AnnotationTransactionAttributeSource TRANSACTIONS =
      new AnnotationTransactionAttributeSource(false);

  @Override
  public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
      ConfigurableListableBeanFactory program) {
    List<Class<?>> parts = ours(program);
    if (parts.isEmpty()) {
      return null;
    }
    CodeBlock found = written(findings(parts));
    return (_, code) ->
        code.addInitializer(
            code.getMethods()
                .add(
                    "registerFindings",
                    method ->
                        method
                            .addModifiers(Modifier.PRIVATE)
                            .addParameter(DefaultListableBeanFactory.class, "program")
                            .addStatement(
                                "program.registerSingleton($S, $L)", Findings.NAME, found))
                .toMethodReference());
  }

  static List<Class<?>> ours(ConfigurableListableBeanFactory program) {
    List<Class<?>> ours = new ArrayList<>();
    for (String name : program.getBeanDefinitionNames()) {
      Class<?> part = program.getType(name, false);
      if (part != null && Findings.isOurs(part)) {
        ours.add(part);
      }
    }
    return ours;
  }

  static Findings findings(List<Class<?>> parts) {
    return new Findings(
        names(parts, each -> each.isAnnotationPresent(Conditional.class)),
        names(parts, FindingsWritten::isScheduled),
        names(parts, FindingsWritten::isTransactional));
  }

  private static Set<String> names(List<Class<?>> parts, Predicate<Class<?>> which) {
    return parts.stream()
        .filter(which)
        .map(Class::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isScheduled(Class<?> part) {
    return Arrays.stream(ReflectionUtils.getAllDeclaredMethods(part))
        .anyMatch(each ->
            AnnotatedElementUtils.hasAnnotation(each, Scheduled.class)
                || AnnotatedElementUtils.hasAnnotation(each, Schedules.class));
  }

  private static boolean isTransactional(Class<?> part) {
    return Arrays.stream(ReflectionUtils.getAllDeclaredMethods(part))
        .anyMatch(each -> TRANSACTIONS.getTransactionAttribute(each, part) != null);
  }

  private static CodeBlock written(Findings found) {
    return CodeBlock.of(
        "new $T($L, $L, $L)",
        Findings.class,
        written(found.choosing()),
        written(found.scheduled()),
        written(found.transactional()));
  }

  private static CodeBlock written(Set<String> names) {
    return names.stream()
        .map(name -> CodeBlock.of("$S", name))
        .collect(CodeBlock.joining(", ", "java.util.Set.of(", ")"));
  }
}
