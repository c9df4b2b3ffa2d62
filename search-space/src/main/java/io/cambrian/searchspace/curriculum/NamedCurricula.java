package io.cambrian.searchspace.curriculum;

import io.cambrian.searchspace.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Curricula with a name, from the literature, on all published levels. */
public final class NamedCurricula {

    /** Replay by algorithmic regret: Jackson et al., NeurIPS 2023. */
    public static final LevelCurriculum GROOVE = new LevelCurriculum(LevelRanges.ALL, Choice.Replay.GROOVE);

    /** Fresh levels, as the meta-training of LPG without a curriculum has them: the baseline of the same paper. */
    public static final LevelCurriculum DOMAIN_RANDOMISATION =
            new LevelCurriculum(LevelRanges.ALL, new Choice.Random());

    private static final double PUBLISHED_TEMPERATURE = 1;
    private static final int FROZEN_LEVELS = 64;
    private static final Catalogue<LevelCurriculum> ALL = new Catalogue<>("curriculum", all());

    private NamedCurricula() {}

    /** The names. */
    public static List<String> names() {
        return ALL.names();
    }

    /**
     * The curriculum of this name; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static LevelCurriculum byName(String name) {
        return ALL.byName(name);
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
