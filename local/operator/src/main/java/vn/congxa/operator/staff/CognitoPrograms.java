package vn.congxa.operator.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExplicitAuthFlowsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.OAuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceServerScopeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TimeUnitsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientDescription;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;
import vn.congxa.staff.Program;

/**
 * Programs of a stack's user pool: each has a resource server of its own, whose scopes are its role
 * on its sites, and one client, whose id the API's authorizer lists.
 */
public final class CognitoPrograms implements Programs {
  private static final String CLIENT = "program-";
  private static final int MOST_SITES = 50; // scopes of a client
  private static final int TOKEN_MINUTES = 60;

  private final CognitoIdentityProviderClient cognito;
  private final String pool;
  private final String signIn;
  private final AdmittedClients admitted;

  /**
   * Those of a pool.
   *
   * @param signIn the address of its domain
   */
  public CognitoPrograms(
      CognitoIdentityProviderClient cognito, String pool, String signIn, AdmittedClients admitted) {
    this.cognito = cognito;
    this.pool = pool;
    this.signIn = signIn;
    this.admitted = admitted;
  }

  static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "there is no program " + name + "; \"staff program\" alone lists them");
  }

  @Override
  public List<Known> all() {
    var letIn = admitted.now();
    return cognito.listUserPoolClientsPaginator(r -> r.userPoolId(pool)).userPoolClients().stream()
        .filter(client -> client.clientName().startsWith(CLIENT))
        .map(client -> described(client.clientId()))
        .map(client ->
            new Known(
                client.clientName().substring(CLIENT.length()),
                client.clientId(),
                sites(client),
                letIn.contains(client.clientId()),
                secrets(client.clientId()).count()))
        .sorted(Comparator.comparing(Known::name))
        .toList();
  }

  private UserPoolClientType described(String client) {
    return cognito
        .describeUserPoolClient(r -> r.userPoolId(pool).clientId(client))
        .userPoolClient();
  }

  private static List<String> sites(UserPoolClientType client) {
    return client.allowedOAuthScopes().stream()
        .map(scope -> scope.substring(scope.indexOf('@') + 1))
        .toList();
  }

  private Optional<UserPoolClientType> client(String name) {
    return cognito.listUserPoolClientsPaginator(r -> r.userPoolId(pool)).userPoolClients().stream()
        .filter(client -> client.clientName().equals(CLIENT + name))
        .findFirst()
        .map(UserPoolClientDescription::clientId)
        .map(this::described);
  }

  @Override
  public Optional<Credentials> allow(String name, Set<String> more) {
    var known = client(name);
    var sites = new TreeSet<>(more);
    known.ifPresent(client -> sites.addAll(sites(client)));
    if (sites.size() > MOST_SITES) {
      throw new IllegalArgumentException(
          "a client works for "
              + MOST_SITES
              + " sites at most; give the others a program of"
              + " another name");
    }
    allowAtServer(name, sites);
    var scopes = sites.stream().map(site -> Program.scope(name, site)).toList();
    if (known.isPresent()) {
      var id = known.get().clientId();
      if (!Set.copyOf(known.get().allowedOAuthScopes()).equals(Set.copyOf(scopes))) {
        widen(id, name, scopes);
      }
      return Optional.empty();
    }
    return Optional.of(made(name, scopes));
  }

  @Override
  public void letIn(String name) {
    admitted.admit(known(name));
  }

  private Credentials made(String name, List<String> scopes) {
    var made =
        cognito
            .createUserPoolClient(r ->
                r.userPoolId(pool)
                    .clientName(CLIENT + name)
                    .generateSecret(true)
                    .allowedOAuthFlows(OAuthFlowType.CLIENT_CREDENTIALS)
                    .allowedOAuthFlowsUserPoolClient(true)
                    .allowedOAuthScopes(scopes)
                    // Nobody signs in by this client: it has no way to ask for a password.
                    .explicitAuthFlows(ExplicitAuthFlowsType.ALLOW_REFRESH_TOKEN_AUTH)
                    .accessTokenValidity(TOKEN_MINUTES)
                    .tokenValidityUnits(units -> units.accessToken(TimeUnitsType.MINUTES)))
            .userPoolClient();
    return new Credentials(made.clientId(), made.clientSecret());
  }

  // What an update does not name falls back to the service's default.
  private void widen(String client, String name, List<String> scopes) {
    cognito.updateUserPoolClient(r ->
        r.userPoolId(pool)
            .clientId(client)
            .clientName(CLIENT + name)
            .allowedOAuthFlows(OAuthFlowType.CLIENT_CREDENTIALS)
            .allowedOAuthFlowsUserPoolClient(true)
            .allowedOAuthScopes(scopes)
            .explicitAuthFlows(ExplicitAuthFlowsType.ALLOW_REFRESH_TOKEN_AUTH)
            .accessTokenValidity(TOKEN_MINUTES)
            .tokenValidityUnits(units -> units.accessToken(TimeUnitsType.MINUTES)));
  }

  private void allowAtServer(String name, Set<String> sites) {
    var server = Program.server(name);
    var scopes =
        sites.stream()
            .map(site ->
                ResourceServerScopeType.builder()
                    .scopeName(Program.ROLE.group() + "@" + site)
                    .scopeDescription("Posts TTHC counts of " + site)
                    .build())
            .toList();
    try {
      var there =
          cognito
              .describeResourceServer(r -> r.userPoolId(pool).identifier(server))
              .resourceServer()
              .scopes()
              .stream()
              .map(ResourceServerScopeType::scopeName)
              .collect(Collectors.toSet());
      var wanted =
          scopes.stream().map(ResourceServerScopeType::scopeName).collect(Collectors.toSet());
      if (!there.equals(wanted)) {
        cognito.updateResourceServer(
            r -> r.userPoolId(pool).identifier(server).name(CLIENT + name).scopes(scopes));
      }
    } catch (ResourceNotFoundException _) {
      cognito.createResourceServer(
          r -> r.userPoolId(pool).identifier(server).name(CLIENT + name).scopes(scopes));
    }
  }

  private ClientSecrets secrets(String client) {
    return new ClientSecrets(cognito, pool, client);
  }

  @Override
  public Credentials renew(String name) {
    var client = known(name);
    return new Credentials(client, secrets(client).renewed());
  }

  @Override
  public void forgetFormer(String name) {
    secrets(known(name)).forgetFormer();
  }

  private String known(String name) {
    return client(name).orElseThrow(() -> unknown(name)).clientId();
  }

  @Override
  public void remove(String name) {
    var client = client(name);
    if (client.isPresent()) {
      var id = client.get().clientId();
      admitted.refuse(id);
      cognito.deleteUserPoolClient(r -> r.userPoolId(pool).clientId(id));
    }
    try {
      cognito.deleteResourceServer(r -> r.userPoolId(pool).identifier(Program.server(name)));
    } catch (ResourceNotFoundException e) {
      if (client.isEmpty()) {
        throw new IllegalArgumentException(String.valueOf(unknown(name).getMessage()), e);
      }
    }
  }

  @Override
  public String tokenAddress() {
    return signIn + "/oauth2/token";
  }
}
