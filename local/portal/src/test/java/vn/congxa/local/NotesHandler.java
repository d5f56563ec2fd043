package vn.congxa.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.lambda.Wiring;

/** PUT keeps a note, GET /notes/{id} reads it, and GET /staff tells the environment. */
public final class NotesHandler implements RequestStreamHandler {
  private final Map<String, String> environment;
  private final DynamoDbClient client;

  public NotesHandler(Wiring wiring) {
    this.environment = wiring.environment().variables();
    this.client =
        DynamoDbClient.builder()
            .endpointOverride(URI.create(variable("AWS_ENDPOINT_URL_DYNAMODB")))
            .region(Region.of(variable("AWS_REGION")))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(
                        variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY"))))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
  }

  private String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Map<String, Object> event = event(in);
    String answer =
        switch (String.valueOf(event.get("routeKey"))) {
          case "PUT /notes/{id}" -> keep(id(event));
          case "GET /notes/{id}" -> read(id(event));
          default -> JSONObjectUtils.toJSONString(new TreeMap<String, Object>(environment));
        };
    out.write(answer.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> event(InputStream in) throws IOException {
    try {
      return JSONObjectUtils.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (ParseException e) {
      throw new IOException(e);
    }
  }

  private static String id(Map<String, Object> event) {
    return event.get("pathParameters") instanceof Map<?, ?> parameters
        ? String.valueOf(parameters.get("id"))
        : "";
  }

  private String keep(String id) {
    client.putItem(r -> r.tableName(variable("NOTES_TABLE")).item(key(id)));
    return "{\"statusCode\": 204}";
  }

  private String read(String id) {
    var found = client.getItem(r -> r.tableName(variable("NOTES_TABLE")).key(key(id))).hasItem();
    return "{\"statusCode\": %s}".formatted(found ? 200 : 404);
  }

  private static Map<String, AttributeValue> key(String id) {
    return Map.of("pk", AttributeValue.fromS(id));
  }
}
