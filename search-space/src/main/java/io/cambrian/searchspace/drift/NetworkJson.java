package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.FloatText;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Drift networks as keys of a JSON object.
 *
 * <ul>
 *   <li>{@code convention}: which way e is counted; always {@code "1-r"}. Elsewhere networks with {@code r-1} are found, whose
 *       weights mean something else, so a file says which it has
 *   <li>{@code width}, {@code base} ({@code "ppo"} or {@code "none"}), {@code temporal}, {@code margin}: the {@link NeuralShape}
 *   <li>{@code lifetimes}, if known: {@code [least, most]} in updates
 *   <li>{@code weights}: W₁ row after row, then w₂, as {@linkplain FloatText floats in Base64}
 * </ul>
 */
final class NetworkJson {

    static final List<String> KEYS =
            List.of("convention", "width", "base", "temporal", "margin", "lifetimes", "weights");

    private static final String CONVENTION = "1-r";

    private NetworkJson() {}

    static void write(NeuralDrift drift, ObjectNode root) {
        NeuralShape shape = drift.shape();
        root.put("convention", CONVENTION);
        root.put("width", shape.width());
        root.put("base", CandidateJson.name(shape.base()));
        root.put("temporal", shape.temporal());
        root.put("margin", shape.margin());
        shape.lifetimes()
                .ifPresent(
                        range -> root.putArray("lifetimes").add(range.least()).add(range.most()));
        root.put("weights", FloatText.write(drift.weights()));
    }

    static NeuralDrift read(CandidateJson json) {
        if (!CONVENTION.equals(json.word("convention"))) {
            throw new CandidateFormatException("the convention of a drift network is \"" + CONVENTION + "\", found "
                    + CandidateJson.found(json.at("convention"))
                    + "; for weights made with e = r − 1 negate the columns of e, A·e, p·e and"
                    + " p·A·e in the first layer");
        }
        NeuralShape shape = new NeuralShape(
                json.integer("width"),
                json.constant("base", NeuralShape.Base.values()),
                json.truth("temporal"),
                json.number("margin"),
                json.has("lifetimes") ? Optional.of(lifetimes(json)) : Optional.empty());
        return NeuralDrift.of(shape, json.floats("weights"));
    }

    private static LifetimeRange lifetimes(CandidateJson json) {
        List<Integer> ends = json.integers("lifetimes");
        if (ends.size() != 2) {
            throw new CandidateFormatException("lifetimes are a list [least, most] of updates, found " + ends);
        }
        return new LifetimeRange(ends.getFirst(), ends.getLast());
    }
}
