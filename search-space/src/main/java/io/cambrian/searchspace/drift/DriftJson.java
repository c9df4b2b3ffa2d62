package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.TermJson;
import io.cambrian.searchspace.drift.term.TermSort;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Drifts as one line of JSON, in two forms:
 *
 * <pre>
 * {"kind":"drift","version":1,"form":"symbolic","penalty":["rectified",["times-advantage",["beyond",0.2,"step"]]]}
 * {"kind":"drift","version":1,"form":"neural","convention":"1-r","width":128,"base":"ppo","temporal":false,
 *  "margin":1.0E-4,"weights":"…"}
 * </pre>
 *
 * <p>{@link TermJson} describes the penalty, {@link NetworkJson} the network.
 */
final class DriftJson {

    private static final CandidateJson.Kind KIND = new CandidateJson.Kind(Drift.KIND, 1, "a drift", "drifts");
    private static final String FORM = "form";
    private static final String SYMBOLIC = "symbolic";
    private static final String NEURAL = "neural";
    private static final String PENALTY = "penalty";

    private DriftJson() {}

    static String write(Drift drift) {
        ObjectNode root = KIND.begin();
        switch (drift) {
            case SymbolicDrift symbolic -> root.put(FORM, SYMBOLIC).set(PENALTY, TermJson.write(symbolic.penalty()));
            case NeuralDrift neural -> NetworkJson.write(neural, root.put(FORM, NEURAL));
        }
        return CandidateJson.text(root);
    }

    static Drift read(String json) {
        return KIND.read(json, DriftJson::drift);
    }

    private static Drift drift(CandidateJson json) {
        return switch (json.word(FORM)) {
            case SYMBOLIC -> {
                json.refuseOthers("a drift of the form", FORM, List.of(PENALTY));
                yield new SymbolicDrift((Penalty) TermJson.read(json.at(PENALTY), TermSort.PENALTY, PENALTY));
            }
            case NEURAL -> {
                json.refuseOthers("a drift of the form", FORM, NetworkJson.KEYS);
                yield NetworkJson.read(json);
            }
            default ->
                throw new CandidateFormatException("the form of a drift is \"symbolic\" or \"neural\", found "
                        + CandidateJson.found(json.at(FORM)));
        };
    }
}
