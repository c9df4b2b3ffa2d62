package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.heuristic.domain.Domain;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Heuristics as one line of JSON, the priority as {@link TermJson} describes it. Best fit is
 *
 * <pre>
 * {"kind":"heuristic","version":1,"domain":"packing","priority":["negate","gap"]}
 * </pre>
 */
public final class HeuristicFormat implements CandidateFormat<Heuristic> {

    private static final String DOMAIN = "domain";
    private static final String PRIORITY = "priority";
    private static final List<String> KEYS = List.of("kind", "version", DOMAIN, PRIORITY);
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public String write(Heuristic heuristic) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("kind", Heuristic.KIND);
        root.put("version", VERSION);
        root.put(DOMAIN, heuristic.domain().title());
        root.set(PRIORITY, TermJson.write(heuristic.priority()));
        return MAPPER.writeValueAsString(root);
    }

    /** What {@link #write} gives for the {@linkplain Heuristic#canonical() canonical form}. */
    @Override
    public String writeCanonical(Heuristic heuristic) {
        return write(heuristic.canonical());
    }

    @Override
    public Heuristic read(String json) {
        JsonNode root = parse(json);
        if (!root.isObject()) {
            throw new CandidateFormatException("a heuristic is one JSON object with the keys " + KEYS);
        }
        for (String key : root.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw new CandidateFormatException(
                        "a heuristic has no key '" + key + "'" + NearestName.suggestion(key, KEYS));
            }
        }
        if (!Heuristic.KIND.equals(root.path("kind").asString(""))) {
            throw new CandidateFormatException("a heuristic has \"kind\":\"heuristic\", found " + root.path("kind"));
        }
        if (root.path("version").asInt(0) != VERSION) {
            throw new CandidateFormatException(
                    "this reader knows version " + VERSION + " of heuristics, found " + root.path("version"));
        }
        return heuristic(root);
    }

    @Override
    public String formula(Heuristic heuristic) {
        return HeuristicFormula.of(heuristic);
    }

    private static Heuristic heuristic(JsonNode root) {
        JsonNode domain = root.path(DOMAIN);
        if (!domain.isString()) {
            throw new CandidateFormatException("a heuristic names its domain, found " + domain);
        }
        try {
            Domain named = Domain.byTitle(domain.asString());
            return new Heuristic(named, TermJson.quantity(root.path(PRIORITY), named, PRIORITY));
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException(String.valueOf(e.getMessage()), e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new CandidateFormatException("a heuristic is one JSON object: " + e.getOriginalMessage(), e);
        }
    }
}
