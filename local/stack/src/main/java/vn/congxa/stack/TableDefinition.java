package vn.congxa.stack;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/**
 * A table as the template declares it; locally it is called by its logical id.
 *
 * @param request makes it, without its stream
 */
public record TableDefinition(
    String name,
    CreateTableRequest request,
    Optional<String> expiryAttribute,
    Optional<StreamSpecification> stream) {}
