package vn.congxa.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** {@code template.yaml}, with its parameters' defaults unless others are given. */
public final class Template {
  private final TemplateNode document;
  private final Intrinsics intrinsics;

  private Template(TemplateNode document, Map<String, String> parameters) {
    this.document = document;
    this.intrinsics = new Intrinsics(document, parameters);
  }

  public static Template read(Path file) {
    return read(file, Map.of());
  }

  public static Template read(Path file, Map<String, String> parameters) {
    try {
      return new Template(
          YamlReader.read(file.getFileName().toString(), Files.readString(file)), parameters);
    } catch (NoSuchFileException e) {
      throw new TemplateException("there is no template at " + file.toAbsolutePath(), e);
    } catch (IOException e) {
      throw new TemplateException("cannot read " + file.toAbsolutePath(), e);
    }
  }

  /** The template of the project under test: {@code template.yaml} in {@code project.root}. */
  public static Template ofProject() {
    return ofProject(Map.of());
  }

  /** The same with these parameters. */
  public static Template ofProject(Map<String, String> parameters) {
    String root = System.getProperty("project.root");
    if (root == null) {
      throw new TemplateException(
          "the system property project.root, the folder of template.yaml, is not set");
    }
    return read(Path.of(root, "template.yaml"), parameters);
  }

  /** Whether it has a parameter of this name. */
  public boolean takes(String parameter) {
    return document.at("Parameters").fields().containsKey(parameter);
  }

  public List<TableDefinition> tables() {
    return ofType("AWS::DynamoDB::Table")
        .map(r -> TableReader.read(r.getKey(), r.getValue()))
        .toList();
  }

  /** Every function, whatever starts it, in the file's order. */
  public List<FunctionDefinition> functions() {
    TemplateNode globals = intrinsics.resolve(document.at("Globals", "Function"));
    var api = api();
    return ofType("AWS::Serverless::Function")
        .map(r -> FunctionReader.read(r.getKey(), r.getValue(), globals, api))
        .toList();
  }

  public List<AlarmDefinition> alarms() {
    return ofType("AWS::CloudWatch::Alarm")
        .map(r -> AlarmDefinition.read(r.getKey(), r.getValue()))
        .toList();
  }

  /** The headers that one of CloudFront's origin request policies lists, in lower case. */
  public List<String> sentOn(String policy) {
    return document
        .at("Resources", policy, "Properties", "OriginRequestPolicyConfig")
        .at("HeadersConfig", "Headers")
        .texts()
        .stream()
        .map(header -> header.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The security headers that one of CloudFront's response headers policies adds. */
  public Map<String, String> securityHeaders(String policy) {
    var config =
        document
            .at("Resources", policy, "Properties", "ResponseHeadersPolicyConfig")
            .at("SecurityHeadersConfig");
    var age = config.at("StrictTransportSecurity", "AccessControlMaxAgeSec").text();
    var headers = new HashMap<String, String>();
    headers.put("strict-transport-security", "max-age=" + age);
    headers.put("x-frame-options", config.at("FrameOptions", "FrameOption").text());
    headers.put("referrer-policy", config.at("ReferrerPolicy", "ReferrerPolicy").text());
    if (config.at("ContentTypeOptions").isPresent()) {
      headers.put("x-content-type-options", "nosniff");
    }
    return Map.copyOf(headers);
  }

  public HttpApiDefinition api() {
    TemplateNode globals = intrinsics.resolve(document.at("Globals", "HttpApi"));
    return ofType("AWS::Serverless::HttpApi")
        .findFirst()
        .map(r -> HttpApiReader.read(r.getKey(), r.getValue(), globals))
        .orElseGet(
            () -> HttpApiReader.read("ServerlessHttpApi", TemplateNode.Nothing.NOTHING, globals));
  }

  /** The properties of this type's resources, those under a false condition left out. */
  Stream<Map.Entry<String, TemplateNode>> ofType(String type) {
    return document.at("Resources").fields().entrySet().stream()
        .filter(r -> r.getValue().at("Type").optionalText().filter(type::equals).isPresent())
        .filter(
            r -> r.getValue().at("Condition").optionalText().map(intrinsics::holds).orElse(true))
        .map(r -> Map.entry(r.getKey(), intrinsics.resolve(r.getValue().at("Properties"))));
  }
}
