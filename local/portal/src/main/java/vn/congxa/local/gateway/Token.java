package vn.congxa.local.gateway;

import java.util.List;
import java.util.Map;

/**
 * A valid token as a function sees it.
 *
 * @param claims all as text
 * @param scopes the token's, if the route asks for any; else empty
 */
record Token(Map<String, String> claims, List<String> scopes) {}
