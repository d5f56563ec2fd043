package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code image/template} makes of the template. */
class ImagesTemplateIT {
  @Test
  void no_image_is_asked_for_a_snapshot_and_no_parameter_can_ask_for_one() throws IOException {
    var template = made();

    var images =
        template.at("Resources").fields().values().stream()
            .map(resource -> resource.at("Properties"))
            .filter(function -> function.at("PackageType").isPresent())
            .toList();
    assertThat(images)
        .hasSizeGreaterThan(10)
        .allSatisfy(image -> assertThat(image.at("SnapStart").isPresent()).isFalse());
    assertThat(template.at("Globals", "Function", "SnapStart").isPresent()).isFalse();
    for (var name : List.of("SnapStart", "SearchSnapStart")) {
      var parameter = template.at("Parameters", name);
      assertThat(parameter.at("AllowedValues").texts()).containsExactly("None");
      assertThat(parameter.at("Default").text()).isEqualTo("None");
    }
  }

  private static TemplateNode made() throws IOException {
    var root = new File(System.getProperty("project.root"));
    var process = new ProcessBuilder("image/template").directory(root).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return YamlReader.read("template-images.yaml", text);
  }
}
