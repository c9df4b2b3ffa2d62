package io.cambrian.evaluators.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a reply, said so that a model can mend it. */
class SchemaCheckTest {

    private static final String TREE = """
            {"type": "object", "properties": {"root": {"$ref": "#/$defs/node"}}, "required": ["root"],
             "additionalProperties": false,
             "$defs": {
               "node": {"anyOf": [{"$ref": "#/$defs/leaf"}, {"$ref": "#/$defs/fork"}]},
               "leaf": {"type": "object", "properties": {"node": {"const": "leaf"},
                 "size": {"type": "integer", "minimum": 1, "maximum": 9}}, "required": ["node", "size"],
                 "additionalProperties": false},
               "fork": {"type": "object", "properties": {"node": {"const": "fork"},
                 "kind": {"enum": ["and", "or"]},
                 "children": {"type": "array", "items": {"$ref": "#/$defs/node"}, "minItems": 2, "maxItems": 3}},
                 "required": ["node", "children"], "additionalProperties": false}}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"root": {"node": "leaf", "size": 3}} |
            {"root": {"node": "fork", "kind": "or", "children": [{"node": "leaf", "size": 1}, {"node": "leaf", "size": 2}]}} |
            {} | $ lacks the key 'root'
            {"root": {"node": "leaf", "size": 3}, "code": "x"} | $ has the unknown key 'code'; known are root
            {"root": {"node": "leaf", "size": 0}} | $.root.size should be at least 1, found 0
            {"root": {"node": "leaf", "size": 10}} | $.root.size should be at most 9, found 10
            {"root": {"node": "leaf", "size": 1.5}} | $.root.size should be integer, found 1.5
            {"root": {"node": "tree"}} | $.root fits none of the alternatives (node "leaf", node "fork"), found {"node":"tree"}
            {"root": {"node": "fork", "children": []}} | $.root.children should have 2 to 3 items, found 0
            {"root": {"node": "fork", "kind": "xor", "children": []}} | $.root.kind should be one of ["and", "or"], found "xor"
            {"root": {"node": "fork", "children": [{"node": "leaf", "size": 1}, {"node": "leaf"}]}} | $.root.children[1] lacks the key 'size'
            [1] | $ should be object, found [1]
            """)
    void theFirstProblemIsFound(String json, String problem) {
        SchemaCheck check = new SchemaCheck(new ReplySchema("tree", TREE));
        assertEquals(
                problem == null ? "" : problem,
                check.problemOf(JsonMapper.shared().readTree(json)).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1} | {"a":1}
            Sure! {"a": {"b": "}"}} Anything else? | {"a":{"b":"}"}}
            `<think>{"a": 0} or so</think> {"a": 2}` | {"a":2}
            nothing |
            [1, 2] |
            {"a": |
            """)
    void objectsAreFoundInText(String reply, String expected) {
        assertEquals(
                expected == null ? "" : expected,
                JsonExtraction.objectIn(reply).map(Object::toString).orElse(""));
    }
}
