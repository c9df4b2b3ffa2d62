package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.training.Scoring;
import io.cambrian.schedules.spec.yaml.Section;
import java.util.List;
import java.util.Map;

/** The keys {@code scoring}, {@code scoring-episodes} and {@code scoring-checkpoints} of every trainer. */
final class ScoringKeys {

    /** Takes the mean return of the last training episodes. */
    static final String TRAINING = "training";

    /** Takes the mean return of greedy episodes after training. */
    static final String GREEDY = "greedy";

    /** Takes the mean return of greedy episodes of the best of several checkpoints. */
    static final String BEST = "best-greedy";

    private ScoringKeys() {}

    static Scoring read(Section section, Scoring usual) {
        String kind = section.choice("scoring", word(usual), List.of(TRAINING, GREEDY, BEST));
        int episodes = section.integer("scoring-episodes", usual.episodes(), 1);
        return switch (kind) {
            case GREEDY -> new Scoring.GreedyEpisodes(episodes);
            case BEST -> new Scoring.BestGreedyEpisodes(episodes, section.integer("scoring-checkpoints", 10, 1));
            default -> new Scoring.LastTrainingEpisodes(episodes);
        };
    }

    static void write(Scoring scoring, Map<String, Object> keys) {
        keys.put("scoring", word(scoring));
        keys.put("scoring-episodes", scoring.episodes());
        if (scoring instanceof Scoring.BestGreedyEpisodes best) {
            keys.put("scoring-checkpoints", best.checkpoints());
        }
    }

    private static String word(Scoring scoring) {
        return switch (scoring) {
            case Scoring.LastTrainingEpisodes training -> TRAINING;
            case Scoring.GreedyEpisodes greedy -> GREEDY;
            case Scoring.BestGreedyEpisodes best -> BEST;
        };
    }
}
