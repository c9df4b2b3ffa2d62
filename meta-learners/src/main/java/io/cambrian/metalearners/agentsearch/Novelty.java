package io.cambrian.metalearners.agentsearch;

import io.cambrian.metalearners.agentsearch.archive.Drawing;
import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Proposer;
import io.cambrian.metalearners.agentsearch.breeding.Breeding;
import io.cambrian.metalearners.agentsearch.breeding.Draft;
import io.cambrian.metalearners.agentsearch.breeding.ProposerSettings.Inheritance;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Draws until something new comes, and counts what was not. Of use for one proposal.
 *
 * @param <C> the kind of candidate
 */
final class Novelty<C extends Candidate> {

    private final NoveltySettings settings;
    private final Breeding<C> breeding;
    private final ArchiveState<C> state;
    private final Set<CandidateId> known;
    private final Set<String> fingerprints;
    private Counts counts;

    Novelty(NoveltySettings settings, Breeding<C> breeding, ArchiveState<C> state) {
        this.settings = settings;
        this.breeding = breeding;
        this.state = state;
        counts = state.counts();
        known = state.members().stream().map(Member::id).collect(Collectors.toCollection(HashSet::new));
        fingerprints = settings.fingerprints()
                ? state.members().stream().map(Member::fingerprint).collect(Collectors.toCollection(HashSet::new))
                : Set.of();
    }

    /** What was rejected, everything before included. */
    Counts counts() {
        return counts;
    }

    /** A candidate for an island that was never proposed; empty if none was found. */
    Optional<Draft<C>> draw(int island) {
        RandomGenerator random = Drawing.generator(state.seed(), "candidate", state.places());
        RandomGenerator mutation = Drawing.generator(state.seed(), "proposer", state.places());
        int draws = settings.draws();
        for (int i = 0; i < draws; i++) {
            Draft<C> draft = i < draws / 2
                    ? breeding.draft(state.members(), island, random, proposer -> heir(proposer, mutation))
                    : breeding.sample(random);
            if (isNew(draft.candidate())) {
                return Optional.of(draft);
            }
        }
        counts = counts.withGivenUp();
        return Optional.empty();
    }

    /** The first of given candidates that was never proposed. */
    Optional<C> first(List<C> given) {
        return given.stream().filter(candidate -> !isKnown(candidate)).findFirst();
    }

    /** Whether a candidate was proposed before. */
    boolean isKnown(C candidate) {
        return known.contains(candidate.id());
    }

    private boolean isNew(C candidate) {
        if (isKnown(candidate)) {
            counts = counts.withDuplicate();
            return false;
        }
        if (settings.fingerprints() && fingerprints.contains(fingerprint(candidate))) {
            counts = counts.withRepeat();
            return counts.repeats() % settings.letThrough() == 0;
        }
        return true;
    }

    private Proposer heir(Proposer proposer, RandomGenerator random) {
        Proposer mutant = breeding.inheritance() == Inheritance.WEIGHTS
                ? proposer.withMutatedWeights(random)
                : proposer.mutated(random);
        if (mutant.canPropose()) {
            return mutant;
        }
        counts = counts.withRefusedProposer();
        return proposer;
    }

    private String fingerprint(C candidate) {
        return breeding.space().fingerprint(candidate).value();
    }
}
