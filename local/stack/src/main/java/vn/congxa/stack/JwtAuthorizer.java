package vn.congxa.stack;

import java.util.List;

/**
 * An authorizer of the API. What the cloud makes (a user pool's id) reads here as its logical id.
 *
 * @param scopes of which every token must hold one; empty for no such demand
 */
public record JwtAuthorizer(
    String name, String issuer, List<String> audience, List<String> scopes) {}
