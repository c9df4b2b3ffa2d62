package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.FloatText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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

    static final List<String> KEYS = List.of(
            "kind", "version", "form", "convention", "width", "base", "temporal", "margin", "lifetimes", "weights");

    private static final String CONVENTION = "1-r";

    private NetworkJson() {}

    static void write(NeuralDrift drift, ObjectNode root) {
        NeuralShape shape = drift.shape();
        root.put("convention", CONVENTION);
        root.put("width", shape.width());
        root.put("base", name(shape.base()));
        root.put("temporal", shape.temporal());
        root.put("margin", shape.margin());
        shape.lifetimes()
                .ifPresent(
                        range -> root.putArray("lifetimes").add(range.least()).add(range.most()));
        root.put("weights", FloatText.write(drift.weights()));
    }

    static NeuralDrift read(JsonNode root) {
        if (!CONVENTION.equals(root.path("convention").asString(""))) {
            throw new CandidateFormatException("the convention of a drift network is \"" + CONVENTION + "\", found "
                    + root.path("convention")
                    + "; for weights made with e = r − 1 negate the columns of e, A·e, p·e and"
                    + " p·A·e in the first layer");
        }
        try {
            NeuralShape shape = new NeuralShape(
                    integer(root.path("width"), "width"),
                    base(root.path("base")),
                    temporal(root.path("temporal")),
                    number(root.path("margin"), "margin"),
                    lifetimes(root.path("lifetimes")));
            return NeuralDrift.of(shape, weights(root.path("weights")));
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException("this is no drift network: " + e.getMessage(), e);
        }
    }

    private static float[] weights(JsonNode json) {
        if (!json.isString()) {
            throw new CandidateFormatException("weights are a text in Base64, found " + json);
        }
        return FloatText.read(json.asString());
    }

    private static String name(NeuralShape.Base base) {
        return base.name().toLowerCase(Locale.ROOT);
    }

    private static NeuralShape.Base base(JsonNode json) {
        for (NeuralShape.Base base : NeuralShape.Base.values()) {
            if (name(base).equals(json.asString(""))) {
                return base;
            }
        }
        throw new CandidateFormatException("the base of a drift network is \"ppo\" or \"none\", found " + json);
    }

    private static boolean temporal(JsonNode json) {
        if (!json.isBoolean()) {
            throw new CandidateFormatException("temporal is true or false, found " + json);
        }
        return json.asBoolean();
    }

    private static Optional<LifetimeRange> lifetimes(JsonNode json) {
        if (json.isMissingNode()) {
            return Optional.empty();
        }
        if (!(json instanceof ArrayNode) || json.size() != 2) {
            throw new CandidateFormatException("lifetimes are an array [least, most] of updates, found " + json);
        }
        return Optional.of(
                new LifetimeRange(integer(json.get(0), "lifetimes[0]"), integer(json.get(1), "lifetimes[1]")));
    }

    private static int integer(JsonNode json, String place) {
        if (!json.isInt()) {
            throw new CandidateFormatException(place + " is a whole number, found " + json);
        }
        return json.asInt();
    }

    private static double number(JsonNode json, String place) {
        if (!json.isNumber()) {
            throw new CandidateFormatException(place + " is a number, found " + json);
        }
        return json.doubleValue();
    }
}
