package vn.congxa.stack;

import java.util.List;
import java.util.OptionalInt;

/** The API's answers to other origins' scripts. */
public record Cors(
    List<String> allowOrigins,
    List<String> allowMethods,
    List<String> allowHeaders,
    List<String> exposeHeaders,
    OptionalInt maxAgeSeconds,
    boolean allowCredentials) {}
