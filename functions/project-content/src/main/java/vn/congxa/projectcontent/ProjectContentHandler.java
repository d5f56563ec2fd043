package vn.congxa.projectcontent;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.congxa.lambda.Wiring;

/** Of Content's stream what readers see; once a day, and when an operator asks, all of it. */
public final class ProjectContentHandler implements RequestStreamHandler {
  private final Projections projections;

  public ProjectContentHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public ProjectContentHandler(Wiring wiring) {
    projections = Projections.of(wiring);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    out.write(projections.answer(ProjectionEvent.read(event)));
  }
}
