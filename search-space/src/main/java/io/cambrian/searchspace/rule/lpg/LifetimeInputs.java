package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.rule.LifeStage;

/**
 * What a rule is told of the n updates that an agent has made, of N in its life.
 *
 * <p>Source: Jackson et al., "Discovering temporally-aware reinforcement learning algorithms", ICLR 2024.
 */
public enum LifetimeInputs {

    /** Nothing. */
    NONE {
        @Override
        public double[] of(LifeStage stage) {
            return new double[0];
        }
    },

    /** n / N and ln N, as the source writes. */
    RELATIVE {
        @Override
        public double[] of(LifeStage stage) {
            return new double[] {stage.updatesDone() / (double) stage.updates(), StrictMath.log(stage.updates())};
        }
    },

    /** n and N themselves, as the source's released code does; a cell that reads numbers of hundreds saturates. */
    RAW {
        @Override
        public double[] of(LifeStage stage) {
            return new double[] {stage.updatesDone(), stage.updates()};
        }
    };

    /** The {@link #count()} numbers that a rule reads in every step of a trajectory. */
    public abstract double[] of(LifeStage stage);

    /** How many they are: 0 or 2. */
    public int count() {
        return this == NONE ? 0 : 2;
    }
}
