package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congxa.http.FaultType;
import vn.congxa.http.Message;
import vn.congxa.http.ProblemType;
import vn.congxa.renderpages.PageRoute;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.RouteDefinition;
import vn.congxa.stack.Template;
import vn.congxa.staff.Role;

class OpenApiTest {
  private final OpenApi contract = OpenApi.ofProject();

  @Test
  void the_contract_has_the_routes_that_the_template_deploys_and_no_other() {
    var deployed =
        Template.ofProject().functions().stream()
            .map(FunctionDefinition::routes)
            .flatMap(routes -> routes.stream())
            .map(RouteDefinition::key)
            .filter(key -> !key.equals(RouteDefinition.DEFAULT_PATH)) // every other address: a page
            .toList();
    var pages =
        Arrays.stream(PageRoute.values())
            .flatMap(page -> Stream.of("GET " + page.path(), "HEAD " + page.path()))
            .toList();

    assertThat(pages).doesNotContainAnyElementsOf(deployed);
    assertThat(contract.routes())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(deployed.stream(), pages.stream()).toList());
  }

  @Test
  void a_token_is_asked_for_where_the_template_has_an_authorizer() {
    var guarded =
        Template.ofProject().functions().stream()
            .flatMap(function -> function.routes().stream())
            .filter(route -> route.authorizer().isPresent())
            .map(RouteDefinition::key)
            .collect(Collectors.toSet());

    assertThat(contract.securedRoutes()).isEqualTo(guarded).isNotEmpty();
  }

  @Test
  void an_operation_says_whose_it_is_where_it_asks_for_a_token_and_nowhere_else() {
    var known = Arrays.stream(Role.values()).map(Role::group).toList();

    assertThat(contract.securedRoutes())
        .allSatisfy(route -> assertThat(contract.roles(route)).as(route).isNotEmpty())
        .allSatisfy(route -> assertThat(known).as(route).containsAll(contract.roles(route)));
    assertThat(contract.routes())
        .filteredOn(route -> !contract.securedRoutes().contains(route))
        .allSatisfy(route -> assertThat(contract.roles(route)).as(route).isEmpty());
  }

  @Test
  void the_contract_lists_every_stable_code() {
    assertThat(contract.valuesOf("Code"))
        .containsExactlyInAnyOrderElementsOf(codes(ProblemType.class));
    assertThat(contract.valuesOf("FaultCode"))
        .containsExactlyInAnyOrderElementsOf(codes(FaultType.class));
  }

  /** Of every enum that tells this kind of message, in whichever module it stands. */
  private static List<String> codes(Class<? extends Message> kind) {
    return new ClassFileImporter()
        .importPackages("vn.congxa").that(JavaClass.Predicates.assignableTo(kind)).stream()
            .filter(JavaClass::isEnum)
            .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
            .map(code -> ((Message) code).wire())
            .distinct() // two functions may find the same wrong
            .toList();
  }

  @Test
  void a_header_that_is_always_sent_is_missed() {
    var headers = Map.of("content-type", "application/problem+json", "content-language", "vi");
    var problem =
        """
        {"type": "about:blank", "title": "?", "status": 404, "code": "no_report"}
        """;

    assertThat(contract.differences("GET /api/tthc", new Exchange(404, headers, problem, 0)))
        .singleElement()
        .asString()
        .contains("the header Cache-Control is missing");
  }

  @Test
  void every_reference_leads_somewhere() {
    assertThat(contract.brokenReferences()).isEmpty();
  }
}
