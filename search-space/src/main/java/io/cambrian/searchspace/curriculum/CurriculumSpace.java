package io.cambrian.searchspace.curriculum;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.Verdict;
import java.util.random.RandomGenerator;

/**
 * All curricula whose levels lie within given ranges, with buffers of limited size.
 *
 * <p>A mutant has one thing drawn anew: a range, the walls, or one property of the choice; a child has every range from either
 * parent and its choice from either.
 *
 * @param within the levels of every member lie in these ranges and have at most so many walls
 * @param mostLevels the most levels that a buffer or a frozen set has, at least 2
 */
public record CurriculumSpace(LevelRanges within, int mostLevels) implements SearchSpace<LevelCurriculum> {

    /** @throws IllegalArgumentException if {@code mostLevels} is below 2 */
    public CurriculumSpace {
        if (mostLevels < 2) {
            throw new IllegalArgumentException("a buffer has at least 2 levels, found room for " + mostLevels);
        }
    }

    @Override
    public String name() {
        return "level-curriculum";
    }

    @Override
    public LevelCurriculum sample(RandomGenerator random) {
        return new LevelCurriculum(draws().ranges(random), draws().choice(random));
    }

    @Override
    public LevelCurriculum mutate(LevelCurriculum parent, RandomGenerator random) {
        return random.nextBoolean()
                ? new LevelCurriculum(draws().changed(parent.levels(), random), parent.choice())
                : new LevelCurriculum(parent.levels(), draws().changed(parent.choice(), random));
    }

    @Override
    public LevelCurriculum cross(LevelCurriculum mother, LevelCurriculum father, RandomGenerator random) {
        LevelRanges ranges = draws().fitted(
                        either(mother, father, random).horizon(),
                        either(mother, father, random).size(),
                        either(mother, father, random).objects(),
                        either(mother, father, random).walls());
        return new LevelCurriculum(ranges, random.nextBoolean() ? mother.choice() : father.choice());
    }

    private static LevelRanges either(LevelCurriculum mother, LevelCurriculum father, RandomGenerator random) {
        return random.nextBoolean() ? mother.levels() : father.levels();
    }

    @Override
    public Verdict check(LevelCurriculum curriculum) {
        LevelRanges levels = curriculum.levels();
        if (!within.covers(levels) || levels.walls() > within.walls()) {
            return Verdict.rejected("the space holds curricula of levels within " + within + ", found " + levels);
        }
        int remembered = switch (curriculum.choice()) {
            case Choice.Random random -> 0;
            case Choice.Frozen frozen -> frozen.levels();
            case Choice.Replay replay -> replay.capacity();
        };
        return remembered <= mostLevels
                ? Verdict.accepted()
                : Verdict.rejected(
                        "the space holds curricula with up to " + mostLevels + " levels, found " + remembered);
    }

    /** The whole of it: two curricula that differ in anything choose different levels. */
    @Override
    public Fingerprint fingerprint(LevelCurriculum curriculum) {
        return new Fingerprint(curriculum.id().hex());
    }

    @Override
    public CandidateFormat<LevelCurriculum> format() {
        return new CurriculumFormat();
    }

    private CurriculumDraws draws() {
        return new CurriculumDraws(within, mostLevels);
    }
}
