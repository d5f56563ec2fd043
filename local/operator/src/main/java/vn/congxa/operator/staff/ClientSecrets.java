package vn.congxa.operator.staff;

import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ClientSecretDescriptorType;

/** The secrets of a client in a user pool: two at most are good at a time. */
record ClientSecrets(CognitoIdentityProviderClient cognito, String pool, String client) {
  int count() {
    return all().size();
  }

  private List<ClientSecretDescriptorType> all() {
    return cognito
        .listUserPoolClientSecrets(r -> r.userPoolId(pool).clientId(client))
        .clientSecrets()
        .stream()
        .sorted(Comparator.comparing(ClientSecretDescriptorType::clientSecretCreateDate))
        .toList();
  }

  /** A new one beside the newest that there is. */
  String renewed() {
    forgetFormer();
    return cognito
        .addUserPoolClientSecret(r -> r.userPoolId(pool).clientId(client))
        .clientSecretDescriptor()
        .clientSecretValue();
  }

  /** All but the newest go; the service keeps the last one. */
  void forgetFormer() {
    all().reversed().stream()
        .skip(1)
        .forEach(former ->
            cognito.deleteUserPoolClientSecret(
                r -> r.userPoolId(pool).clientId(client).clientSecretId(former.clientSecretId())));
  }
}
