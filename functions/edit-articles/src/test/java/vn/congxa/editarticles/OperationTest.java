package vn.congxa.editarticles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.congxa.staff.Role;

class OperationTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  @Test
  void each_route_is_for_those_whom_the_contract_names() throws IOException {
    var promised = new TreeMap<String, Set<String>>();
    for (var operation : Operation.values()) {
      promised.put(
          operation.route(),
          operation.roles().stream().map(Role::group).collect(Collectors.toSet()));
    }

    assertThat(rolesInTheContract()).containsAllEntriesOf(promised);
  }

  @Test
  void a_route_is_one_operations_alone() {
    assertThat(Arrays.stream(Operation.values()).map(Operation::route)).doesNotHaveDuplicates();
  }

  /** By route, of every operation that names roles. */
  private static Map<String, Set<String>> rolesInTheContract() throws IOException {
    var settings = LoadSettings.builder().setMaxAliasesForCollections(Integer.MAX_VALUE).build();
    var text = Files.readString(ROOT.resolve("openapi.yaml"));
    var roles = new TreeMap<String, Set<String>>();
    for (var path :
        fields(fields(new Load(settings).loadFromString(text)).get("paths")).entrySet()) {
      for (var operation : fields(path.getValue()).entrySet()) {
        if (operation.getValue() instanceof Map<?, ?> about
            && about.get("x-roles") instanceof List<?> names) {
          var method = operation.getKey().toUpperCase(Locale.ROOT);
          roles.put(
              method + " " + path.getKey(),
              names.stream().map(Object::toString).collect(Collectors.toSet()));
        }
      }
    }
    return roles;
  }

  private static Map<String, Object> fields(@Nullable Object node) {
    var fields = new TreeMap<String, Object>();
    if (node instanceof Map<?, ?> map) {
      map.forEach((name, value) -> fields.put(name.toString(), value));
    }
    return fields;
  }
}
