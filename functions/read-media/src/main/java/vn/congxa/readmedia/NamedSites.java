package vn.congxa.readmedia;

import vn.congxa.http.Request;
import vn.congxa.http.Tenants;
import vn.congxa.media.MediaFile;

/** A file's name says whose it is, so no table is asked which site the host names. */
final class NamedSites implements Tenants<Tenants.Tenant> {
  @Override
  public Tenant at(String host) {
    return () -> "";
  }

  @Override
  public Tenant of(Request request) {
    var file = MediaFile.parse(request.pathParameters().getOrDefault("file", ""));
    return () -> file.map(MediaFile::site).orElse("");
  }
}
