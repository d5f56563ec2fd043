package vn.congxa.e2e;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How the packages of all modules may know each other. */
class ArchitectureTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final JavaClasses SHARED = except("vn.congxa.testing", classesUnder("shared"));
  private static final JavaClasses PORTAL = classesUnder("shared/lambda", "shared/portal");
  private static final JavaClasses ALL = classesUnder("shared", "functions", "local", "bench");

  private static final String[] FEATURES = {
    "vn.congxa.site",
    "vn.congxa.content",
    "vn.congxa.tthc",
    "vn.congxa.visit",
    "vn.congxa.staff",
    "vn.congxa.newsroom"
  };

  private static final DescribedPredicate<JavaClass> TALKS_TO_DYNAMODB =
      named(
          "a store, an item, or what one of them is made of",
          ".*(Stores?|Item|DayKeys|ThrottleCount|Transactions|BatchWrites|Clients|Attributes|Wiring|Outage)");

  private static final DescribedPredicate<JavaClass> DOMAIN =
      DescribedPredicate.describe(
          "records, enums and closed interfaces of a feature",
          type -> type.isRecord() || type.isEnum() || type.isInterface());

  @Test
  void packages_are_free_of_cycles() {
    slices().matching("vn.congxa.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void the_domain_knows_java_and_itself_alone() {
    classes()
        .that()
        .resideInAnyPackage(FEATURES)
        .and(DOMAIN)
        .and(DescribedPredicate.not(TALKS_TO_DYNAMODB))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of("java..", "javax.crypto..", "org.jspecify..", "vn.congxa.markup"),
                    Stream.of(FEATURES))
                .toArray(String[]::new))
        .check(SHARED);
  }

  @Test
  void words_and_questions_know_java_alone() {
    classes()
        .that()
        .resideInAPackage("vn.congxa.words")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "vn.congxa.words")
        .check(SHARED);
  }

  @Test
  void the_index_knows_its_library_and_words_and_nobody_else_knows_the_library() {
    classes()
        .that()
        .resideInAPackage("vn.congxa.search")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.apache.lucene..",
            "vn.congxa.words",
            "vn.congxa.search")
        .check(SHARED);
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.congxa.search")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(ALL);
  }

  @Test
  void only_stores_and_items_know_dynamodb() {
    noClasses()
        .that(DescribedPredicate.not(TALKS_TO_DYNAMODB))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon.awssdk.services.dynamodb..")
        .check(SHARED);
  }

  @Test
  void json_is_written_where_its_name_says_so() {
    noClasses()
        .that()
        .resideOutsideOfPackages("vn.congxa.http", "vn.congxa.log", "vn.congxa.json")
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
        .that()
        .doNotHaveFullyQualifiedName("vn.congxa.lambda.Wiring")
        .and()
        .doNotHaveFullyQualifiedName("vn.congxa.folder.ContentCommand")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .check(SHARED);
  }

  // An answer ends at a megabyte: what asks for one alone takes a part of a list for the whole.
  @Test
  void every_list_is_read_to_its_end() {
    var ofOneAnswer = target(owner(assignableTo(DynamoDbClient.class)));
    noClasses()
        .should()
        .callMethodWhere(ofOneAnswer.and(target(name("query"))))
        .orShould()
        .callMethodWhere(ofOneAnswer.and(target(name("scan"))))
        .check(SHARED);
  }

  @Test
  void features_do_not_know_lambda() {
    noClasses()
        .that()
        .resideInAnyPackage(FEATURES)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.amazonaws..")
        .check(SHARED);
  }

  @Test
  void every_module_is_looked_at() {
    assertThat(ALL.stream().map(JavaClass::getPackageName).distinct())
        .contains(
            "vn.congxa.http",
            "vn.congxa.tthc",
            "vn.congxa.markup",
            "vn.congxa.media.image",
            "vn.congxa.pages.view",
            "vn.congxa.folder",
            "vn.congxa.newsroom",
            "vn.congxa.words",
            "vn.congxa.search",
            "vn.congxa.updatetthc",
            "vn.congxa.editarticles",
            "vn.congxa.refreshcdn",
            "vn.congxa.tellstaff",
            "vn.congxa.previewarticles",
            "vn.congxa.readrecords",
            "vn.congxa.editsite",
            "vn.congxa.keepmedia",
            "vn.congxa.finding",
            "vn.congxa.searcharticles",
            "vn.congxa.local.gateway",
            "vn.congxa.stack",
            "vn.congxa.bench");
  }

  private static DescribedPredicate<JavaClass> named(String what, String pattern) {
    return DescribedPredicate.describe(
        what, type -> outermost(type).getSimpleName().matches(pattern));
  }

  private static JavaClasses except(String packageName, JavaClasses types) {
    return types.that(
        DescribedPredicate.describe(
            "outside " + packageName, type -> !type.getPackageName().equals(packageName)));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  private static JavaClasses classesUnder(String... folders) {
    return new ClassFileImporter()
        .importPaths(
            Stream.of(folders).flatMap(folder -> compiled(ROOT.resolve(folder)).stream()).toList());
  }

  private static List<Path> compiled(Path folder) {
    try (var found = Files.find(folder, 4, (path, _) -> path.endsWith("target/classes"))) {
      return found.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
