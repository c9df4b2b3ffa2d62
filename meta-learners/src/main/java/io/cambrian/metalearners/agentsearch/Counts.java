package io.cambrian.metalearners.agentsearch;

/**
 * What a search has rejected and moved so far.
 *
 * @param duplicates candidates drawn that had been proposed before
 * @param repeats candidates drawn whose fingerprint an earlier one has, those let through included
 * @param sameOutcomes candidates measured that solve exactly the problems of an earlier one, those let through included
 * @param givenUp places of candidates for which nothing new was found
 * @param refusedProposers mutated proposers that could not have proposed
 * @param migrations elites that became parents on a second island
 * @param reseedings islands that began anew
 */
public record Counts(
        long duplicates,
        long repeats,
        long sameOutcomes,
        int givenUp,
        long refusedProposers,
        int migrations,
        int reseedings) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    Counts withDuplicate() {
        return new Counts(duplicates + 1, repeats, sameOutcomes, givenUp, refusedProposers, migrations, reseedings);
    }

    Counts withRepeat() {
        return new Counts(duplicates, repeats + 1, sameOutcomes, givenUp, refusedProposers, migrations, reseedings);
    }

    Counts withSameOutcomes() {
        return new Counts(duplicates, repeats, sameOutcomes + 1, givenUp, refusedProposers, migrations, reseedings);
    }

    Counts withGivenUp() {
        return new Counts(duplicates, repeats, sameOutcomes, givenUp + 1, refusedProposers, migrations, reseedings);
    }

    Counts withRefusedProposer() {
        return new Counts(duplicates, repeats, sameOutcomes, givenUp, refusedProposers + 1, migrations, reseedings);
    }

    Counts withMigration() {
        return new Counts(duplicates, repeats, sameOutcomes, givenUp, refusedProposers, migrations + 1, reseedings);
    }

    Counts withReseeding() {
        return new Counts(duplicates, repeats, sameOutcomes, givenUp, refusedProposers, migrations, reseedings + 1);
    }

    /** The sums of these and others. */
    public Counts plus(Counts other) {
        return new Counts(
                duplicates + other.duplicates,
                repeats + other.repeats,
                sameOutcomes + other.sameOutcomes,
                givenUp + other.givenUp,
                refusedProposers + other.refusedProposers,
                migrations + other.migrations,
                reseedings + other.reseedings);
    }
}
