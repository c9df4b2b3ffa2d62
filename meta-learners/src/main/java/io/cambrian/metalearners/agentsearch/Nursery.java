package io.cambrian.metalearners.agentsearch;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Operator;
import io.cambrian.metalearners.agentsearch.archive.Origin;
import io.cambrian.metalearners.agentsearch.archive.Residence;
import io.cambrian.metalearners.agentsearch.archive.Standing;
import io.cambrian.metalearners.agentsearch.breeding.Breeding;
import io.cambrian.metalearners.agentsearch.breeding.Draft;
import io.cambrian.metalearners.agentsearch.consultation.Dialogue;
import io.cambrian.metalearners.agentsearch.consultation.Fault;
import io.cambrian.searchspace.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * Where members come from, and what becomes of them after their first measurement.
 *
 * @param settings of the search
 * @param initial given candidates, proposed first
 * @param breeding how children are made
 * @param islands what happens between islands
 */
record Nursery<C extends Candidate>(ArchiveSettings settings, List<C> initial, Breeding<C> breeding, Islands islands) {

    Nursery {
        initial = List.copyOf(initial);
    }

    /**
     * What comes into a place.
     *
     * @param member the new member; empty if nothing new was found
     * @param state before it is proposed, with what was rejected on the way
     */
    record Arrival<C extends Candidate>(Optional<Member<C>> member, ArchiveState<C> state) {}

    /** The island whose turn it is. */
    int island(ArchiveState<C> state) {
        return state.places() % settings.islands().count();
    }

    /** The first of the given candidates that was not proposed yet, if any. */
    Optional<Member<C>> founder(ArchiveState<C> state) {
        return novelty(state).first(initial).map(candidate -> {
            Draft<C> draft = new Draft<>(candidate, List.of(), Operator.BOOTSTRAP, breeding.standard(), Origin.DEFAULT);
            return member(state, draft, Residence.everywhere(settings.islands().count()));
        });
    }

    /** The first of the queue of suggestions, which is not empty; nobody if it was proposed in the meantime. */
    Arrival<C> suggested(ArchiveState<C> state) {
        Dialogue<C> dialogue = state.dialogue();
        Dialogue.Suggestion<C> suggestion = dialogue.queue().getFirst();
        if (novelty(state).isKnown(suggestion.candidate())) {
            return new Arrival<>(
                    Optional.empty(),
                    state.with(dialogue.withoutFirst()
                            .withFault(Fault.KNOWN.text())
                            .inVain()));
        }
        Draft<C> draft = new Draft<>(
                suggestion.candidate(), suggestion.shown(), Operator.LLM, breeding.standard(), Origin.DEFAULT);
        return new Arrival<>(
                Optional.of(member(state, draft, Residence.born(suggestion.island()))),
                state.with(dialogue.withoutFirst()));
    }

    /** A child or a fresh candidate. */
    Arrival<C> drawn(ArchiveState<C> state) {
        Novelty<C> novelty = novelty(state);
        Optional<Member<C>> member =
                novelty.draw(island(state)).map(draft -> member(state, draft, Residence.born(island(state))));
        return new Arrival<>(
                member, state.with(novelty.counts()).with(state.dialogue().afterVarying()));
    }

    private Novelty<C> novelty(ArchiveState<C> state) {
        return new Novelty<>(settings.novelty(), breeding, state);
    }

    private Member<C> member(ArchiveState<C> state, Draft<C> draft, Residence residence) {
        return new Member<>(
                state.members().size(),
                draft.candidate(),
                draft.candidate().id(),
                settings.novelty().fingerprints()
                        ? breeding.space().fingerprint(draft.candidate()).value()
                        : "",
                new Origin(state.asked(), draft.parents(), draft.operator(), draft.proposedBy()),
                residence,
                draft.proposer(),
                Standing.AWAITED);
    }

    /** The state after a member's first measurement. */
    ArchiveState<C> measured(ArchiveState<C> state, Member<C> member, List<Evaluation> evaluations) {
        Standing standing = member.standing().afterBirth(member.origin().proposal(), evaluations);
        long wanted = settings.selection() instanceof Racing racing ? racing.first() : 0;
        long unspent = standing.measured() ? 0 : wanted;
        boolean repeats = repeats(state, standing);
        Counts counts = repeats ? state.counts().withSameOutcomes() : state.counts();
        boolean dropped = repeats && counts.sameOutcomes() % settings.novelty().letThrough() != 0;
        Member<C> known = member.with(dropped ? standing.as(Standing.Status.REPEAT) : standing);
        return islands.afterBirth(state.afterTelling(unspent).with(counts).with(known), known);
    }

    private boolean repeats(ArchiveState<C> state, Standing standing) {
        return settings.novelty().signatures()
                && state.members().stream().anyMatch(other -> standing.solvesTheSameAs(other.standing()));
    }
}
