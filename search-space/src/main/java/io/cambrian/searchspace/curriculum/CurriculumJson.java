package io.cambrian.searchspace.curriculum;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
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

    private static final CandidateJson.Kind KIND =
            new CandidateJson.Kind(LevelCurriculum.KIND, 1, "a curriculum", "curricula");
    private static final String CHOICE = "choice";
    private static final String RANDOM = "random";
    private static final String FROZEN = "frozen";
    private static final String REPLAY = "replay";
    private static final String RANK = "rank";
    private static final String PROPORTIONAL = "proportional";
    private static final List<String> EVERY = List.of("horizon", "size", "objects", "walls");

    private CurriculumJson() {}

    static String write(LevelCurriculum curriculum) {
        ObjectNode root = KIND.begin();
        LevelRanges levels = curriculum.levels();
        write(root, "horizon", levels.horizon());
        write(root, "size", levels.size());
        write(root, "objects", levels.objects());
        root.put("walls", levels.walls());
        switch (curriculum.choice()) {
            case Choice.Random random -> root.put(CHOICE, RANDOM);
            case Choice.Frozen frozen -> root.put(CHOICE, FROZEN).put("levels", frozen.levels());
            case Choice.Replay replay -> write(root.put(CHOICE, REPLAY), replay);
        }
        return CandidateJson.text(root);
    }

    private static void write(ObjectNode root, Choice.Replay replay) {
        root.put("capacity", replay.capacity()).put("probability", replay.probability());
        switch (replay.order()) {
            case ReplayOrder.Rank rank -> root.put("order", RANK);
            case ReplayOrder.Proportional drawn ->
                root.put("order", PROPORTIONAL).put("temperature", drawn.temperature());
        }
        root.put("regret", CandidateJson.name(replay.regret()));
    }

    private static void write(ObjectNode root, String key, Range range) {
        root.putArray(key).add(range.least()).add(range.most());
    }

    static LevelCurriculum read(String json) {
        return KIND.read(json, CurriculumJson::curriculum);
    }

    private static LevelCurriculum curriculum(CandidateJson json) {
        Choice choice = choice(json);
        LevelRanges levels = new LevelRanges(
                range(json, "horizon"), range(json, "size"), range(json, "objects"), json.integer("walls"));
        return new LevelCurriculum(levels, choice);
    }

    private static Choice choice(CandidateJson json) {
        return switch (json.word(CHOICE)) {
            case RANDOM -> {
                refuseOthers(json);
                yield new Choice.Random();
            }
            case FROZEN -> {
                refuseOthers(json, "levels");
                yield new Choice.Frozen(json.integer("levels"));
            }
            case REPLAY ->
                new Choice.Replay(
                        json.integer("capacity"),
                        json.number("probability"),
                        order(json),
                        json.constant("regret", Choice.Regret.values()));
            default ->
                throw new CandidateFormatException("the choice of a curriculum is \"random\", \"frozen\" or"
                        + " \"replay\", found " + CandidateJson.found(json.at(CHOICE)));
        };
    }

    private static ReplayOrder order(CandidateJson json) {
        return switch (json.word("order")) {
            case RANK -> {
                refuseOthers(json, "capacity", "probability", "order", "regret");
                yield new ReplayOrder.Rank();
            }
            case PROPORTIONAL -> {
                refuseOthers(json, "capacity", "probability", "order", "temperature", "regret");
                yield new ReplayOrder.Proportional(json.number("temperature"));
            }
            default ->
                throw new CandidateFormatException("the order of replays is \"rank\" or \"proportional\", found "
                        + CandidateJson.found(json.at("order")));
        };
    }

    private static void refuseOthers(CandidateJson json, String... own) {
        List<String> keys = new ArrayList<>(EVERY);
        keys.addAll(List.of(own));
        json.refuseOthers("a curriculum with the choice", CHOICE, keys);
    }

    private static Range range(CandidateJson json, String key) {
        JsonNode ends = json.at(key);
        if (!ends.isArray()
                || ends.size() != 2
                || !ends.get(0).isInt()
                || !ends.get(1).isInt()) {
            throw new CandidateFormatException(key + " is a range of two whole numbers such as [4, 10], found " + ends);
        }
        return new Range(ends.get(0).asInt(), ends.get(1).asInt());
    }
}
