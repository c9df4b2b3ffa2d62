package io.cambrian.metalearners.agentsearch;

import io.cambrian.metalearners.agentsearch.archive.Archive;
import io.cambrian.metalearners.agentsearch.archive.Drawing;
import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Residence;
import io.cambrian.searchspace.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What happens between islands when a candidate has had its first measurement.
 *
 * @param settings how many there are, and when something happens
 */
record Islands(IslandSettings settings) {

    /** The state after a birth on some island, migrations and new beginnings included. */
    <C extends Candidate> ArchiveState<C> afterBirth(ArchiveState<C> state, Member<C> newborn) {
        ArchiveState<C> next = state;
        for (int island : newborn.residence().islands()) {
            if (archive(state).best(island).map(Member::number).equals(Optional.of(newborn.number()))) {
                next = next.withImproved(island);
            }
        }
        if (settings.count() == 1) {
            return next;
        }
        boolean due = settings.migrationEvery() > 0 && next.measured() % settings.migrationEvery() == 0;
        return reseeded(due ? migrated(next) : next);
    }

    /** The best of each island, of those who may, becomes a parent on the next one; all are chosen before any moves. */
    private <C extends Candidate> ArchiveState<C> migrated(ArchiveState<C> state) {
        ArchiveState<C> next = state;
        for (int island = 0; island < settings.count(); island++) {
            Optional<Member<C>> elite = elite(state, island);
            if (elite.isPresent()) {
                Residence residence = elite.get().residence().alsoOn((island + 1) % settings.count());
                next = next.with(elite.get().with(residence)).with(next.counts().withMigration());
            }
        }
        return next;
    }

    /** The worst island, if it has been stagnant for long, loses its residents and gets the best of another one. */
    private <C extends Candidate> ArchiveState<C> reseeded(ArchiveState<C> state) {
        int worst = worst(state);
        int since = state.measured() - state.improvedAt().get(worst);
        if (settings.stagnation() == 0 || since < settings.stagnation()) {
            return state;
        }
        List<Integer> others = IntStream.range(0, settings.count())
                .filter(island -> island != worst)
                .boxed()
                .toList();
        int source = Drawing.any(others, Drawing.generator(state.seed(), "reseeding", state.measured()));
        Optional<Member<C>> founder = elite(state, source);
        ArchiveState<C> next = state;
        for (Member<C> resident : state.members()) {
            if (resident.residence().on(worst)) {
                next = next.with(resident.with(resident.residence().without(worst)));
            }
        }
        if (founder.isPresent()) {
            next = next.with(founder.get().with(founder.get().residence().alsoOn(worst)));
        }
        return next.with(next.counts().withReseeding()).withImproved(worst);
    }

    private <C extends Candidate> int worst(ArchiveState<C> state) {
        return IntStream.range(0, settings.count())
                .boxed()
                .min(Comparator.comparingDouble(island -> archive(state)
                        .best(island)
                        .map(member -> member.standing().mean())
                        .orElse(Double.NEGATIVE_INFINITY)))
                .orElseThrow();
    }

    private static <C extends Candidate> Optional<Member<C>> elite(ArchiveState<C> state, int island) {
        return archive(state)
                .residents(island)
                .filter(member -> member.residence().mayMigrate())
                .min(Member.BEST_FIRST);
    }

    private static <C extends Candidate> Archive<C> archive(ArchiveState<C> state) {
        return new Archive<>(state.members(), List.of());
    }
}
