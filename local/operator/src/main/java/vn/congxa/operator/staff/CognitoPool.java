package vn.congxa.operator.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeliveryMediumType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GroupType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

/** A stack's user pool. */
public final class CognitoPool implements Pool {
  private final CognitoIdentityProviderClient cognito;
  private final String pool;

  public CognitoPool(CognitoIdentityProviderClient cognito, String pool) {
    this.cognito = cognito;
    this.pool = pool;
  }

  @Override
  public List<Member> members(IntConsumer progress) {
    var members = new ArrayList<Member>();
    for (UserType user : cognito.listUsersPaginator(r -> r.userPoolId(pool)).users()) {
      members.add(member(user.username()));
      progress.accept(members.size());
    }
    return members;
  }

  @Override
  public Member member(String name) {
    var user = known(name, () -> cognito.adminGetUser(r -> r.userPoolId(pool).username(name)));
    var groups =
        cognito
            .adminListGroupsForUserPaginator(r -> r.userPoolId(pool).username(name))
            .groups()
            .stream()
            .map(GroupType::groupName)
            .toList();
    return new Member(
        user.username(),
        attribute(user, "email"),
        attribute(user, "sub"),
        state(user),
        user.userMFASettingList().isEmpty() ? "no app yet" : "app",
        groups);
  }

  private static String state(AdminGetUserResponse user) {
    if (!user.enabled()) {
      return "disabled";
    }
    return switch (user.userStatus()) {
      case CONFIRMED -> "active";
      case FORCE_CHANGE_PASSWORD -> "invited";
      case RESET_REQUIRED -> "must set a password";
      default -> user.userStatusAsString();
    };
  }

  private static String attribute(AdminGetUserResponse user, String name) {
    return user.userAttributes().stream()
        .filter(attribute -> attribute.name().equals(name))
        .map(AttributeType::value)
        .findFirst()
        .orElse("");
  }

  @Override
  public void invite(String name, String mail) {
    try {
      cognito.adminCreateUser(r ->
          r.userPoolId(pool)
              .username(name)
              .desiredDeliveryMediums(DeliveryMediumType.EMAIL)
              .userAttributes(attribute("email", mail), attribute("email_verified", "true")));
    } catch (UsernameExistsException e) {
      throw new IllegalArgumentException(
          name
              + " is there already: give a role with \"staff give\", or send the invitation again"
              + " with \"staff resend\"",
          e);
    }
  }

  private static AttributeType attribute(String name, String value) {
    return AttributeType.builder().name(name).value(value).build();
  }

  @Override
  public void inviteAgain(String name) {
    known(
        name,
        () ->
            cognito.adminCreateUser(r ->
                r.userPoolId(pool)
                    .username(name)
                    .desiredDeliveryMediums(DeliveryMediumType.EMAIL)
                    .messageAction(MessageActionType.RESEND)));
  }

  @Override
  public void give(String name, String role) {
    try {
      cognito.getGroup(r -> r.userPoolId(pool).groupName(role));
    } catch (ResourceNotFoundException _) {
      cognito.createGroup(r -> r.userPoolId(pool).groupName(role));
    }
    known(
        name,
        () -> cognito.adminAddUserToGroup(r -> r.userPoolId(pool).username(name).groupName(role)));
  }

  @Override
  public void take(String name, String role) {
    try {
      known(
          name,
          () ->
              cognito.adminRemoveUserFromGroup(
                  r -> r.userPoolId(pool).username(name).groupName(role)));
    } catch (ResourceNotFoundException _) {
      return; // nobody has a role whose group there never was
    }
  }

  @Override
  public void enable(String name) {
    known(name, () -> cognito.adminEnableUser(r -> r.userPoolId(pool).username(name)));
  }

  @Override
  public void disable(String name) {
    known(name, () -> cognito.adminDisableUser(r -> r.userPoolId(pool).username(name)));
    cognito.adminUserGlobalSignOut(r -> r.userPoolId(pool).username(name));
  }

  @Override
  public void forgetAuthenticator(String name) {
    known(name, () -> cognito.adminDeleteSoftwareToken(r -> r.userPoolId(pool).username(name)));
    cognito.adminUserGlobalSignOut(r -> r.userPoolId(pool).username(name));
  }

  private static <T> T known(String name, Supplier<T> asked) {
    try {
      return asked.get();
    } catch (UserNotFoundException e) {
      throw new IllegalArgumentException(
          "there is no " + name + "; \"staff\" alone lists who is there", e);
    }
  }
}
