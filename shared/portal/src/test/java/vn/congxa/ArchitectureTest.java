package vn.congxa;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class ArchitectureTest {
  private static final JavaClasses PORTAL =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private static final DescribedPredicate<JavaClass> TALKS_TO_DYNAMODB =
      DescribedPredicate.describe(
          "a store, an item, or what one of them is made of",
          type ->
              type.getPackageName().startsWith("vn.congxa.aws")
                  || outermost(type).getSimpleName().matches(".*(Store|Item|DayKeys)"));

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  @Test
  void only_stores_and_items_know_dynamodb() {
    noClasses()
        .that(DescribedPredicate.not(TALKS_TO_DYNAMODB))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(PORTAL);
  }

  @Test
  void json_is_written_where_its_name_says_so() {
    noClasses()
        .that()
        .resideOutsideOfPackages("vn.congxa.http", "vn.congxa.log")
        .and()
        .haveSimpleNameNotEndingWith("Json")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(PORTAL);
  }

  @Test
  void the_time_is_passed_in() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .check(PORTAL);
  }

  // An answer ends at a megabyte: what asks for one alone takes a part of a list for the whole.
  @Test
  void every_list_is_read_to_its_end() {
    noClasses()
        .should()
        .callMethodWhere(
            target(owner(assignableTo(DynamoDbClient.class))).and(target(name("query"))))
        .orShould()
        .callMethodWhere(
            target(owner(assignableTo(DynamoDbClient.class))).and(target(name("scan"))))
        .check(PORTAL);
  }

  @Test
  void features_do_not_know_lambda() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "vn.congxa.site", "vn.congxa.article", "vn.congxa.tthc", "vn.congxa.visit")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.amazonaws..")
        .check(PORTAL);
  }
}
