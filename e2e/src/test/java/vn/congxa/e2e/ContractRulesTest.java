package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractRulesTest {
  private static final String NOTICES =
      """
      openapi: 3.1.0
      info: { title: Notices, version: 1.0.0 }
      tags: [{ name: notices }]
      paths:
        /notices/{slug}:
          get:
            operationId: getNotice
            tags: [notices]
            parameters:
              - { name: slug, in: path, required: true, schema: { $ref: '#/components/schemas/Slug' }, example: lich-hop }
            responses: { '200': { description: A notice } }
      components:
        schemas:
          Slug: { type: string, pattern: '^[a-z-]+$' }
      """;

  @Test
  void the_contract_is_a_document_of_openapi() {
    assertThat(new ContractRules(OpenApi.ofProject()).faults()).isEmpty();
  }

  @Test
  void a_right_document_has_no_faults() {
    assertFault("getNotice", "getNotice", "");
  }

  @Test
  void a_parameter_of_the_path_that_is_not_declared_is_found() {
    assertFault(
        "/notices/{slug}:", "/notices/{slug}/{part}:", "the parameter {part} is not declared");
    assertFault("/notices/{slug}:", "/notices:", "no place for the parameter 'path slug'");
  }

  @Test
  void a_key_that_openapi_does_not_know_is_found() {
    assertFault("{ description: A notice }", "{ description: A notice, without body }", "without");
  }

  @Test
  void a_response_without_a_description_is_found() {
    assertFault("{ description: A notice }", "{}", "description");
  }

  @Test
  void a_schema_that_is_none_is_found() {
    assertFault("{ type: string,", "{ type: text,", "/type");
  }

  @Test
  void an_example_that_its_schema_refuses_is_found() {
    assertFault("lich-hop", "LICH", "the example of \"slug\"");
  }

  @Test
  void what_nothing_refers_to_is_found() {
    assertFault(
        "  schemas:", "  schemas:\n    Title: { type: string }", "nothing refers to schemas/Title");
  }

  @Test
  void a_tag_and_a_scheme_that_are_nowhere_are_found() {
    assertFault("tags: [notices]", "tags: [news]", "the tag 'news' is not explained");
    assertFault(
        "operationId: getNotice",
        "operationId: getNotice\n      security: [{ staffToken: [] }]",
        "the security scheme 'staffToken' is not defined");
  }

  private static void assertFault(String right, String wrong, String fault) {
    assertThat(NOTICES).contains(right);
    var faults = new ContractRules(OpenApi.of(NOTICES.replace(right, wrong))).faults();

    if (fault.isEmpty()) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(String.join("\n", faults)).contains(fault);
    }
  }
}
