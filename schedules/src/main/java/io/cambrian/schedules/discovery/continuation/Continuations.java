package io.cambrian.schedules.discovery.continuation;

import io.cambrian.archive.RunStates;
import io.cambrian.archive.record.BlobId;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * What later trainings of a run may go on from: where segments and turns have ended, and what turns have lived through. As much is
 * kept as the learner holds open and the proposals that are out have started from.
 */
public final class Continuations {

    private final StoredCheckpoints stored;
    private final ReachedStates reached;
    private final LivedExperience lived;

    /** Nothing yet. */
    public Continuations(RunStates states) {
        stored = new StoredCheckpoints(states);
        reached = new ReachedStates(stored);
        lived = new LivedExperience(stored);
    }

    /**
     * Where a snapshot finds what was made durable.
     *
     * @param ends addresses of what segments and turns have reached, by the index of their proposals
     * @param experience the address of the table of what turns have lived through, if there is any, then those of all in it
     */
    public record Kept(Map<Long, BlobId> ends, List<BlobId> experience) {

        public Kept {
            ends = Map.copyOf(ends);
            experience = List.copyOf(experience);
        }

        /** The address of the table of experience. */
        public Optional<BlobId> table() {
            return experience.stream().findFirst();
        }
    }

    public ReachedStates reached() {
        return reached;
    }

    public LivedExperience lived() {
        return lived;
    }

    /** The proposals from whose end something may start, or has started that is out. */
    public static <S> Set<Long> origins(MetaLearner<?, S> learner, S state, Collection<? extends Proposal<?>> out) {
        Set<Long> origins = new HashSet<>(learner.heldOpen(state));
        out.forEach(proposal -> proposal.course().from().ifPresent(origins::add));
        return origins;
    }

    /** Forgets, in memory, what neither a later training nor one that is out goes on from. */
    public <S> void keepOnly(MetaLearner<?, S> learner, S state, Collection<? extends Proposal<?>> out) {
        Set<Long> wanted = origins(learner, state, out);
        out.forEach(proposal -> wanted.add(proposal.index()));
        reached.keepOnly(wanted);
        LongStream now = out.stream().flatMapToLong(proposal -> proposal.course().remembersSince().stream());
        LongStream later = learner.remembersSince(state).stream();
        lived.forgetBefore(LongStream.concat(now, later).min().orElse(Long.MAX_VALUE));
    }

    /** Makes durable where these proposals have ended, and all experience that is remembered. */
    public Kept store(Set<Long> origins) {
        return new Kept(reached.store(origins), lived.store());
    }

    /** Throws away what an earlier snapshot had stored and this one has not. */
    public void discardAllBut(Kept kept) {
        List<BlobId> wanted = new ArrayList<>(kept.ends().values());
        wanted.addAll(kept.experience());
        Set<BlobId> unreadable = stored.keepOnly(wanted);
        reached.forget(unreadable);
        lived.forget(unreadable);
    }

    /** Takes note of what a snapshot has stored. */
    public void restore(Map<Long, BlobId> ends, Optional<BlobId> table) {
        reached.restore(ends);
        table.ifPresent(lived::restore);
    }
}
