package io.cambrian.searchspace.curriculum;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;

/**
 * Which levels agents live in while something is meta-trained on them.
 *
 * @param levels what fresh levels are drawn from
 * @param choice how the level of the next life is chosen
 */
public record LevelCurriculum(LevelRanges levels, Choice choice) implements Candidate {

    /** The kind of all curricula. */
    public static final String KIND = "curriculum";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CandidateId id() {
        return CandidateId.ofCanonical(CurriculumJson.write(this));
    }
}
