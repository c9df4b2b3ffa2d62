package io.cambrian.searchspace.initialisation;

import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.FloatText;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Initialisations as one line of JSON:
 *
 * <pre>
 * {"kind":"initialisation","version":1,"inputs":1,"hidden":[40,40],"outputs":1,"nonlinearity":"relu","head":"values","weights":"…"}
 * </pre>
 *
 * <p>The weights stand in the order of {@link Initialisation}, as 32-bit floats in little-endian order, in Base64.
 */
final class InitialisationJson {

    private static final CandidateJson.Kind KIND =
            new CandidateJson.Kind(Initialisation.KIND, 1, "an initialisation", "initialisations");
    private static final List<String> KEYS = List.of("inputs", "hidden", "outputs", "nonlinearity", "head", "weights");

    private InitialisationJson() {}

    static String write(Initialisation initialisation) {
        InitialisationShape shape = initialisation.shape();
        ObjectNode root = KIND.begin();
        root.put("inputs", shape.inputs());
        ArrayNode hidden = root.putArray("hidden");
        shape.hidden().forEach(hidden::add);
        root.put("outputs", shape.outputs());
        root.put("nonlinearity", CandidateJson.name(shape.nonlinearity()));
        root.put("head", CandidateJson.name(shape.head()));
        root.put("weights", FloatText.write(initialisation.weights()));
        return CandidateJson.text(root);
    }

    static Initialisation read(String json) {
        return KIND.read(json, InitialisationJson::initialisation);
    }

    private static Initialisation initialisation(CandidateJson json) {
        json.refuseOthers("an initialisation", KEYS);
        InitialisationShape shape = new InitialisationShape(
                json.integer("inputs"),
                json.integers("hidden"),
                json.integer("outputs"),
                json.constant("nonlinearity", Nonlinearity.values()),
                json.constant("head", Head.values()));
        return new Initialisation(shape, json.floats("weights"));
    }
}
