package vn.congxa.readmedia;

import vn.congxa.http.Request;
import vn.congxa.http.Tenants;
import vn.congxa.media.MediaFile;

/** A file's name says whose it is, so no table is asked which site the host names. */
final class NamedSites implements Tenants<String> {
  @Override
  public String at(String host) {
    return "";
  }

  @Override
  public String id(String site) {
    return site;
  }

  @Override
  public String of(Request request) {
    var file = MediaFile.parse(request.pathParameters().getOrDefault("file", ""));
    return file.map(MediaFile::site).orElse("");
  }
}
