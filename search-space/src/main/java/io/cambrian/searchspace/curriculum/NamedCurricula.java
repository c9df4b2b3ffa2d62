package io.cambrian.searchspace.curriculum;

import io.cambrian.searchspace.NearestName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Curricula with a name, from the literature, on all published levels. */
public final class NamedCurricula {

    /** Replay by algorithmic regret: Jackson et al., NeurIPS 2023. */
    public static final LevelCurriculum GROOVE = new LevelCurriculum(LevelRanges.ALL, Choice.Replay.GROOVE);

    /** Fresh levels, as the meta-training of LPG without a curriculum has them: the baseline of the same paper. */
    public static final LevelCurriculum DOMAIN_RANDOMISATION =
            new LevelCurriculum(LevelRanges.ALL, new Choice.Random());

    private static final double PUBLISHED_TEMPERATURE = 1;
    private static final int FROZEN_LEVELS = 64;
    private static final Map<String, LevelCurriculum> ALL = all();

    private NamedCurricula() {}

    public static Set<String> names() {
        return ALL.keySet();
    }

    /** @throws IllegalArgumentException if there is no curriculum of this name; the message suggests the nearest */
    public static LevelCurriculum byName(String name) {
        LevelCurriculum found = ALL.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "there is no curriculum '" + name + "'" + NearestName.suggestion(name, ALL.keySet()));
        }
        return found;
    }

    private static Map<String, LevelCurriculum> all() {
        Choice.Replay groove = Choice.Replay.GROOVE;
        Choice drawn = new Choice.Replay(
                groove.capacity(),
                groove.probability(),
                new ReplayOrder.Proportional(PUBLISHED_TEMPERATURE),
                groove.regret());
        Map<String, LevelCurriculum> all = new LinkedHashMap<>();
        all.put("groove", GROOVE);
        all.put("groove-proportional", new LevelCurriculum(LevelRanges.ALL, drawn));
        all.put("domain-randomisation", DOMAIN_RANDOMISATION);
        all.put("frozen", new LevelCurriculum(LevelRanges.ALL, new Choice.Frozen(FROZEN_LEVELS)));
        return all;
    }
}
