package io.cambrian.searchspace.agent;

import io.cambrian.searchspace.CandidateJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Designs as one line of JSON:
 *
 * <pre>
 * {"kind":"agent-design","version":1,"design":
 *   {"node":"refine","rounds":2,"of":{"node":"filter","samples":7,"of":{"node":"solve","role":"expert-1"}}}}
 * </pre>
 *
 * <p>A node has its {@link NodeKind}'s numbers and members; {@code role}, {@code prompt}, {@code temperature} and {@code model}
 * say whom the node itself calls and are left out where they are those of {@link Worker#GENERIC}. A graph's critic is there
 * when {@code critic} is true. The texts of {@code prompts} follow the design, if there are any.
 */
final class DesignWriter {

    static final CandidateJson.Kind KIND =
            new CandidateJson.Kind(AgentDesign.KIND, 1, "an agent design", "agent designs");

    private DesignWriter() {}

    static String write(AgentDesign design) {
        ObjectNode root = KIND.begin();
        root.set("design", node(design.root()));
        if (!design.prompts().isEmpty()) {
            ArrayNode prompts = root.putArray("prompts");
            design.prompts().forEach(prompts::add);
        }
        return CandidateJson.text(root);
    }

    private static ObjectNode node(Design design) {
        Node node = Node.of(design);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("node", node.kind().text());
        for (int i = 0; i < node.numbers().size(); i++) {
            json.put(node.kind().numbers().get(i).name(), node.numbers().get(i));
        }
        if (node.kind() == NodeKind.USE_TOOL) {
            json.put("tool", node.tool());
        }
        if (node.kind() == NodeKind.DAG && node.worker().isPresent()) {
            json.put("critic", true);
        }
        node.worker().ifPresent(worker -> worker(json, worker));
        members(json, node);
        return json;
    }

    private static void worker(ObjectNode json, Worker worker) {
        if (worker.role() != Role.GENERIC) {
            json.put("role", worker.role().text());
        }
        if (worker.promptSlot() != 0) {
            json.put("prompt", worker.promptSlot());
        }
        if (worker.temperature() != Worker.USUAL_TEMPERATURE) {
            json.put("temperature", worker.temperature());
        }
        if (worker.model() != 0) {
            json.put("model", worker.model());
        }
    }

    private static void members(ObjectNode json, Node node) {
        List<Design> members = node.members();
        switch (node.kind().arity()) {
            case LEAF -> {}
            case ONE -> json.set("of", node(members.getFirst()));
            case TWO -> {
                json.set("first", node(members.getFirst()));
                json.set("otherwise", node(members.getLast()));
            }
            case SOME, SEVERAL -> {
                ArrayNode list = json.putArray("members");
                members.forEach(member -> list.add(node(member)));
            }
            case GRAPH -> {
                ArrayNode list = json.putArray("vertices");
                for (int i = 0; i < members.size(); i++) {
                    ObjectNode vertex = list.addObject();
                    vertex.set("of", node(members.get(i)));
                    ArrayNode sees = vertex.putArray("sees");
                    node.sees().get(i).forEach(sees::add);
                }
            }
        }
    }
}
