package org.standfirst.stories;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the description of the API says.
record Described(JsonNode whole) {
  static Described read() {
    return new Described(Program.with("").read("/api/v1/openapi.json"));
  }

  /// The schema of what is called with that type.
  Schema webhook(String type) {
    return schema(
        whole
            .path("webhooks")
            .path(type)
            .at("/post/requestBody/content")
            .path("application/json")
            .path("schema"));
  }

  /// A schema of the description's, with whatever it refers to.
  Schema schema(JsonNode schema) {
    var alone = (ObjectNode) schema.deepCopy();
    alone.set("$defs", whole.at("/components/schemas"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(alone.toString().replace("#/components/schemas/", "#/$defs/"));
  }

  JsonNode at(String pointer) {
    return whole.at(pointer);
  }

  /// A node, or what it refers to.
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? whole.at(node.path("$ref").asString().substring(1)) : node;
  }

  static List<String> names(JsonNode node) {
    return List.copyOf(node.propertyNames());
  }
}
