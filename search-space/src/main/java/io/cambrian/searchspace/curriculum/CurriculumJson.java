package io.cambrian.searchspace.curriculum;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Curricula as one line of JSON:
 *
 * <pre>
 * {"kind":"curriculum","version":1,"horizon":[20,750],"size":[4,10],"objects":[1,5],"walls":15, … }
 *   "choice":"random"
 *   "choice":"frozen","levels":64
 *   "choice":"replay","capacity":4000,"probability":0.5,"order":"rank","regret":"return"
 *   "choice":"replay","capacity":4000,"probability":0.5,"order":"proportional","temperature":1.0,"regret":"share-of-optimum"
 * </pre>
 */
final class CurriculumJson {

    private static final int VERSION = 1;
    private static final String RANDOM = "random";
    private static final String FROZEN = "frozen";
    private static final String REPLAY = "replay";
    private static final String RANK = "rank";
    private static final String PROPORTIONAL = "proportional";
    private static final List<String> EVERY =
            List.of("kind", "version", "horizon", "size", "objects", "walls", "choice");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CurriculumJson() {}

    static String write(LevelCurriculum curriculum) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("kind", LevelCurriculum.KIND).put("version", VERSION);
        LevelRanges levels = curriculum.levels();
        write(root, "horizon", levels.horizon());
        write(root, "size", levels.size());
        write(root, "objects", levels.objects());
        root.put("walls", levels.walls());
        switch (curriculum.choice()) {
            case Choice.Random random -> root.put("choice", RANDOM);
            case Choice.Frozen frozen -> root.put("choice", FROZEN).put("levels", frozen.levels());
            case Choice.Replay replay -> write(root.put("choice", REPLAY), replay);
        }
        return MAPPER.writeValueAsString(root);
    }

    private static void write(ObjectNode root, Choice.Replay replay) {
        root.put("capacity", replay.capacity()).put("probability", replay.probability());
        switch (replay.order()) {
            case ReplayOrder.Rank rank -> root.put("order", RANK);
            case ReplayOrder.Proportional drawn ->
                root.put("order", PROPORTIONAL).put("temperature", drawn.temperature());
        }
        root.put("regret", name(replay.regret()));
    }

    private static void write(ObjectNode root, String key, Range range) {
        root.putArray(key).add(range.least()).add(range.most());
    }

    static LevelCurriculum read(String json) {
        JsonNode root = parse(json);
        if (!root.isObject() || !LevelCurriculum.KIND.equals(root.path("kind").asString(""))) {
            throw new CandidateFormatException(
                    "a curriculum is one JSON object with \"kind\":\"curriculum\", found kind " + root.path("kind"));
        }
        if (root.path("version").asInt(0) != VERSION) {
            throw new CandidateFormatException(
                    "this reader knows version " + VERSION + " of curricula, found " + root.path("version"));
        }
        try {
            Choice choice = choice(root);
            LevelRanges levels = new LevelRanges(
                    range(root, "horizon"), range(root, "size"), range(root, "objects"), integer(root, "walls"));
            return new LevelCurriculum(levels, choice);
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException("this is no curriculum: " + e.getMessage(), e);
        }
    }

    private static Choice choice(JsonNode root) {
        return switch (root.path("choice").asString("")) {
            case RANDOM -> {
                refuseOthers(root);
                yield new Choice.Random();
            }
            case FROZEN -> {
                refuseOthers(root, "levels");
                yield new Choice.Frozen(integer(root, "levels"));
            }
            case REPLAY ->
                new Choice.Replay(integer(root, "capacity"), number(root, "probability"), order(root), regret(root));
            default ->
                throw new CandidateFormatException("the choice of a curriculum is \"random\", \"frozen\" or"
                        + " \"replay\", found " + root.path("choice"));
        };
    }

    private static ReplayOrder order(JsonNode root) {
        return switch (root.path("order").asString("")) {
            case RANK -> {
                refuseOthers(root, "capacity", "probability", "order", "regret");
                yield new ReplayOrder.Rank();
            }
            case PROPORTIONAL -> {
                refuseOthers(root, "capacity", "probability", "order", "temperature", "regret");
                yield new ReplayOrder.Proportional(number(root, "temperature"));
            }
            default ->
                throw new CandidateFormatException(
                        "the order of replays is \"rank\" or \"proportional\", found " + root.path("order"));
        };
    }

    private static Choice.Regret regret(JsonNode root) {
        String found = root.path("regret").asString("");
        return Arrays.stream(Choice.Regret.values())
                .filter(regret -> name(regret).equals(found))
                .findFirst()
                .orElseThrow(() -> new CandidateFormatException("regret is one of "
                        + Arrays.stream(Choice.Regret.values())
                                .map(CurriculumJson::name)
                                .toList()
                        + ", found " + root.path("regret")));
    }

    private static String name(Choice.Regret regret) {
        return regret.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new CandidateFormatException("a curriculum is one JSON object: " + e.getOriginalMessage(), e);
        }
    }

    private static void refuseOthers(JsonNode root, String... own) {
        List<String> keys = new ArrayList<>(EVERY);
        keys.addAll(List.of(own));
        for (String key : root.propertyNames()) {
            if (!keys.contains(key)) {
                throw new CandidateFormatException("a curriculum with the choice " + root.path("choice")
                        + " has no key '" + key + "'" + NearestName.suggestion(key, keys));
            }
        }
    }

    private static Range range(JsonNode root, String key) {
        JsonNode ends = root.path(key);
        if (!ends.isArray()
                || ends.size() != 2
                || !ends.get(0).isInt()
                || !ends.get(1).isInt()) {
            throw new CandidateFormatException(key + " is a range of two whole numbers such as [4, 10], found " + ends);
        }
        return new Range(ends.get(0).asInt(), ends.get(1).asInt());
    }

    private static int integer(JsonNode root, String key) {
        if (!root.path(key).isInt()) {
            throw new CandidateFormatException(key + " is a whole number, found " + root.path(key));
        }
        return root.path(key).asInt();
    }

    private static double number(JsonNode root, String key) {
        if (!root.path(key).isNumber()) {
            throw new CandidateFormatException(key + " is a number, found " + root.path(key));
        }
        return root.path(key).doubleValue();
    }
}
