package vn.congxa.local;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.congxa.media.FolderObjectStore;
import vn.congxa.media.MediaFile;

/**
 * {@code GET /_local/media/{file}}: in place of the bucket's signed addresses, to which read-media
 * sends a reader of a file that is too large for an answer of a function.
 */
final class MediaEndpoint extends Handler.Abstract {
  private static final String PATH = "/_local/media/";

  private final FolderObjectStore media;

  MediaEndpoint(Path folder) {
    this.media = new FolderObjectStore(folder);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var path = request.getHttpURI().getPath();
    if (!path.startsWith(PATH) || !request.getMethod().equals("GET")) {
      return false;
    }
    var file = MediaFile.parse(path.substring(PATH.length()));
    var bytes = file.flatMap(this::bytes);
    if (bytes.isEmpty()) {
      response.setStatus(404);
      callback.succeeded();
      return true;
    }
    var type = file.orElseThrow().type();
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type.contentType());
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    type.disposition().ifPresent(d -> response.getHeaders().put("Content-Disposition", d));
    response.write(true, ByteBuffer.wrap(bytes.get()), callback);
    return true;
  }

  private Optional<byte[]> bytes(MediaFile file) {
    return media
        .find(file.key(), Long.MAX_VALUE)
        .map(found -> Objects.requireNonNull(found.bytes(), "smaller than any limit"));
  }
}
