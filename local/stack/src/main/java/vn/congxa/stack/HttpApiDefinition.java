package vn.congxa.stack;

import java.util.Map;
import java.util.Optional;

/** The HTTP API. {@code stage} is {@code $default} unless named. */
public record HttpApiDefinition(
    String logicalId,
    String stage,
    Map<String, JwtAuthorizer> authorizers,
    Optional<String> defaultAuthorizer,
    Optional<Cors> cors) {}
