package io.cambrian.schedules.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@link KnownKeys} has to be told: specs to begin with, and which groups are the same in several places. */
final class SpecSeeds {

    /** Keys under which users choose the names of groups. */
    static final Set<Object> NAMED_BY_USERS = Set.of("fields");

    static final String SOME_NAME = "learning-rate";

    /** Questions with which a run can be read. */
    static final String QUESTIONS = "src/test/resources/io/cambrian/schedules/spec/questions.jsonl";

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private static final String PLAIN = """
            name: x
            stages: [{task: CartPole-v0, environment-steps: 5000, random-score: 0, reference-score: 1}]
            """;

    /** What has to stand beside a key, or beside one of its words, lest the spec be refused for another reason. */
    private static final Map<String, String> BESIDE = new LinkedHashMap<>();

    static {
        String rows = """
            search-space.kind: hyper-parameters | search-space: {program: PPO, fields: {learning-rate: {from: 0.1, to: 0.9}}}, meta-learner: {kind: random-search}
            search-space.fields.learning-rate.type: integer | search-space: {fields: {learning-rate: {from: 1, to: 2}}}
            search-space.fields.learning-rate.type: ordered | search-space: {fields: {learning-rate: {values: [1, 2]}}}
            search-space.fields.learning-rate.type: categorical | search-space: {fields: {learning-rate: {values: [a, b]}}}
            search-space.fields.learning-rate.when | search-space: {fields: {learning-rate: {when: {field: epochs, is: [1]}}, epochs: {type: integer, from: 1, to: 2}}}
            search-space.constraints | search-space: {fields: {epochs: {type: integer, from: 1, to: 2}}, constraints: [{divides: [epochs], into: [learning-rate]}]}
            meta-learner.lifetimes | meta-learner: {trials: pairs, shaping: pair-rank}
            meta-learner.kind: population-based-training | meta-learner: {interval-steps: 1000}
            meta-learner.cells | meta-learner: {cells: [{reading: calls, low: 0, high: 15}]}
            stages[0].problems | stages: [{task: Sim3F, problems: 100}]
            stages[0].suite | stages: [{suite: minatar/train, environment-steps: 100}]
            trainer.kind: self-tuning | trainer: {trace-leak: {from: 0, to: 1}}
            trainer.method: none | trainer: {trace-leak: 1}
            trainer.auxiliary-heads | trainer: {networks: shared}
            trainer.outer-critic | trainer: {method: meta-gradient, trace-leak: {from: 0, to: 1}}
            endpoint | endpoint: {model: m}
            endpoint.mode: replay | endpoint: {recording: x.jsonl}
            endpoint.mode: record | endpoint: {recording: x.jsonl}
            questions | endpoint: {model: m}, questions: {file: QUESTIONS}
            """;
        rows.lines().map(row -> row.split(" \\| ")).forEach(row -> BESIDE.put(row[0], row[1]));
    }

    /** A constraint of the other kind. */
    static final String CONSTRAINT =
            "{evaluations: 1, meta-learner: {kind: random-search}, search-space: {kind: hyper-parameters, program: PPO, fields: {discount: {from: 0.1, to: 0.2},"
                    + " learning-rate: {from: 0.1, to: 0.9}}, constraints: [{at-most: [discount, learning-rate]}]}}";

    private SpecSeeds() {}

    static Map<String, Object> plain() {
        return parsed(PLAIN);
    }

    /** What has to stand beside a key, or beside one of its words. */
    static Map<String, Object> of(String path, String word) {
        String beside = BESIDE.get(word.isEmpty() ? path : path + ": " + word);
        return beside == null ? Map.of() : parsed("{" + beside.replace("QUESTIONS", QUESTIONS) + "}");
    }

    /** Strategies have nearly the same keys, and one name. */
    static String family(String kind) {
        return kind.endsWith("-es") || kind.endsWith("-nes") || kind.equals("pgpe") ? "strategies" : kind;
    }

    /** The name of groups that stand in several places. */
    static Optional<String> shape(List<Object> path) {
        String last = path.getLast() instanceof Integer ? "" : path.getLast().toString();
        if (last.endsWith("optimiser")) {
            return Optional.of("optimiser");
        }
        return switch (last) {
            case "stages", "held-out" -> Optional.of("stage");
            case "survivors", "parents", "others" -> Optional.of("selection");
            case "alterations" -> Optional.of("alteration");
            case "fields" -> Optional.of("field");
            case "constraints" -> Optional.of("constraint");
            case "search-space", "programs" -> Optional.of("search-space");
            case "discount", "lambda", "policy-weight", "value-weight", "entropy-weight", "ratio-leak", "trace-leak" ->
                Optional.of("coefficient");
            default -> Optional.empty();
        };
    }

    /** Heads have the coefficients of the agent once more. */
    static boolean repeated(List<Object> path) {
        return path.contains("auxiliary-heads") && shape(path).isPresent();
    }

    static Map<String, Object> parsed(String yaml) {
        return MAPPER.readValue(yaml, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    static String yaml(Map<String, Object> spec) {
        return MAPPER.writeValueAsString(spec);
    }

    /** The spec with every default spelled out. */
    static Map<String, Object> written(Map<String, Object> spec) {
        return parsed(RunSpecWriter.write(RunSpecReader.read("keys", yaml(spec))));
    }

    static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> over) {
        Map<String, Object> merged = new LinkedHashMap<>(base);
        over.forEach((key, value) -> merged.merge(key, value, SpecSeeds::both));
        return merged;
    }

    @SuppressWarnings("unchecked")
    private static Object both(Object before, Object after) {
        return before instanceof Map<?, ?> && after instanceof Map<?, ?>
                ? merged((Map<String, Object>) before, (Map<String, Object>) after)
                : after;
    }

    /** What stands at a place, or null. */
    static @Nullable Object at(Object value, List<Object> path) {
        Object found = value;
        for (Object step : path) {
            if (found instanceof Map<?, ?> map) {
                found = map.get(step);
            } else if (found instanceof List<?> list && step instanceof Integer index && index < list.size()) {
                found = list.get(index);
            } else {
                return null;
            }
        }
        return found;
    }

    /** A copy with another value at a place, or with nothing there, if the value is null. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> put(Map<String, Object> spec, List<Object> path, @Nullable Object value) {
        return (Map<String, Object>) replaced(spec, path, value);
    }

    @SuppressWarnings("unchecked")
    private static Object replaced(@Nullable Object node, List<Object> path, @Nullable Object value) {
        List<Object> rest = path.subList(1, path.size());
        if (path.getFirst() instanceof Integer index) {
            List<Object> copy = node instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
            while (copy.size() <= index) {
                copy.add(new LinkedHashMap<String, Object>());
            }
            copy.set(index, rest.isEmpty() ? value : replaced(copy.get(index), rest, value));
            return copy;
        }
        Map<String, Object> copy =
                node instanceof Map<?, ?> map ? new LinkedHashMap<>((Map<String, Object>) map) : new LinkedHashMap<>();
        String key = path.getFirst().toString();
        if (!rest.isEmpty()) {
            copy.put(key, replaced(copy.get(key), rest, value));
        } else if (value == null) {
            copy.remove(key);
        } else {
            copy.put(key, value);
        }
        return copy;
    }
}
