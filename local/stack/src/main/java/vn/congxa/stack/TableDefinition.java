package vn.congxa.stack;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** A table as the template declares it; locally it is called by its logical id. */
public record TableDefinition(
    String name, CreateTableRequest request, Optional<String> expiryAttribute) {}
