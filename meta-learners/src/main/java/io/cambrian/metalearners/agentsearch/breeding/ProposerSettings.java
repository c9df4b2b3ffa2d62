package io.cambrian.metalearners.agentsearch.breeding;

import io.cambrian.metalearners.agentsearch.archive.Archive;

/**
 * How candidates are proposed to begin with, and what of that evolves.
 *
 * @param freshShare the probability of a fresh sample in place of a child
 * @param steepness how much better parents are preferred, see {@link Archive}
 * @param margin a child may become a parent if its score is at most so much below its own parent's; 1 for always
 * @param inheritance what of it candidates carry and pass on
 */
public record ProposerSettings(double freshShare, double steepness, double margin, Inheritance inheritance) {

    /** What of a proposer candidates carry, mutated, and pass on to their children. */
    public enum Inheritance {
        /** Nothing: everybody is proposed in the same way. */
        FIXED,
        /** The weights of the operators, which a child's parent decides (self-adaptation). */
        WEIGHTS,
        /** Everything; who proposes is drawn by how much the children of its proposals have improved on their parents. */
        PROPOSER
    }

    /** One fresh candidate in 20, the published steepness, every child kept, nothing inherited. */
    public static final ProposerSettings USUAL = new ProposerSettings(0.05, 10, 1, Inheritance.FIXED);

    /**
     * @throws IllegalArgumentException when the share lies outside [0, 1], the steepness is below 0 or the margin not above
     *     −1
     */
    public ProposerSettings {
        if (!(freshShare >= 0 && freshShare <= 1)) {
            throw new IllegalArgumentException("the share of fresh candidates lies from 0 to 1, found " + freshShare);
        }
        if (!(steepness >= 0) || !(margin > -1)) {
            throw new IllegalArgumentException(
                    "a steepness is at least 0 and a margin above -1, found " + steepness + " and " + margin);
        }
    }

    /** The same with another inheritance. */
    public ProposerSettings with(Inheritance other) {
        return new ProposerSettings(freshShare, steepness, margin, other);
    }
}
