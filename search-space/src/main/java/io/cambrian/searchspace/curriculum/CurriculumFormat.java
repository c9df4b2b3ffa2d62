package io.cambrian.searchspace.curriculum;

import io.cambrian.searchspace.CandidateFormat;

/** How curricula are written and read: one line of JSON, described at {@link CurriculumJson}. */
public final class CurriculumFormat implements CandidateFormat<LevelCurriculum> {

    @Override
    public String write(LevelCurriculum curriculum) {
        return CurriculumJson.write(curriculum);
    }

    @Override
    public LevelCurriculum read(String json) {
        return CurriculumJson.read(json);
    }

    @Override
    public String formula(LevelCurriculum curriculum) {
        return switch (curriculum.choice()) {
            case Choice.Random random -> "a fresh level each time: " + curriculum.levels();
            case Choice.Frozen frozen -> "any of " + frozen.levels() + " levels: " + curriculum.levels();
            case Choice.Replay replay -> formula(replay) + ": " + curriculum.levels();
        };
    }

    private static String formula(Choice.Replay replay) {
        String order = switch (replay.order()) {
            case ReplayOrder.Rank rank -> "the highest";
            case ReplayOrder.Proportional drawn -> "drawn by e^(score / " + drawn.temperature() + ")";
        };
        String score = switch (replay.regret()) {
            case RETURN -> "regret";
            case SHARE_OF_OPTIMUM -> "regret as a share of the optimum";
        };
        return "with probability " + replay.probability() + " one of " + replay.capacity() + " levels by " + score
                + ", " + order + ", else an unseen one";
    }
}
