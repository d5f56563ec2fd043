package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.congxa.text.Sha256;

/** A picture of 700 by 420 pixels, sent as a browser does: begun, put, finished. */
final class SentPicture {
  private static final String MEDIA = "/api/staff/media";

  private SentPicture() {}

  /** What the library says of it. */
  static JsonNode by(TestPortal portal, String token) {
    var bytes = picture();
    var form =
        new ObjectMapper()
            .createObjectNode()
            .put("name", "Hội làng.png")
            .put("type", "image/png")
            .put("bytes", bytes.length)
            .put("sha256", Sha256.hex(Sha256.of(bytes)));
    var begun = portal.json("POST", MEDIA, form.toString(), "authorization", token).json();
    var put =
        HttpRequest.newBuilder(portal.at(begun.path("put").path("url").asString()))
            .PUT(BodyPublishers.ofByteArray(bytes));
    begun
        .path("put")
        .path("headers")
        .properties()
        .forEach(header -> put.header(header.getKey(), header.getValue().asString()));
    assertThat(portal.send(put.build()).status()).isEqualTo(200);
    var finish = MEDIA + "/" + begun.path("upload").asString() + "/finish";
    var finished = portal.json("POST", finish, "", "authorization", token);
    assertThat(finished.status()).as(finished.body()).isEqualTo(200);
    return finished.json();
  }

  private static byte[] picture() {
    var picture = new BufferedImage(700, 420, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(new Color(20, 110, 160));
    pen.fillRect(0, 0, 700, 420);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return out.toByteArray();
  }
}
