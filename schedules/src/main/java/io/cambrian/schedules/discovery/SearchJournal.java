package io.cambrian.schedules.discovery;

import io.cambrian.archive.Archive;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.metalearners.Proposal;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import java.util.List;
import java.util.OptionalLong;

/** What a search writes into the journal of its run, and what it must find there when it goes on. */
final class SearchJournal<C extends Candidate> {

    private final RunId run;
    private final Archive archive;
    private final RunHistory history;
    private final CandidateFormat<C> format;

    /** @param history what the journal held when the search was started or resumed */
    SearchJournal(RunId run, Archive archive, RunHistory history, CandidateFormat<C> format) {
        this.run = run;
        this.archive = archive;
        this.history = history;
        this.format = format;
    }

    /**
     * Writes a proposal, or makes sure that it is the one that stands there.
     *
     * @throws DiscoveryException when another one stands there
     */
    void proposed(Proposal<C> proposal, String fingerprint) {
        history.proposed(proposal.index())
                .ifPresentOrElse(
                        known -> requireSame(known, proposal), () -> archive.append(event(proposal, fingerprint)));
    }

    /** @param original the proposal whose evaluations these are, if they were inherited */
    void evaluated(long index, OptionalLong original, List<EvaluationRecord> evaluations) {
        archive.append(new Event.Evaluated(run, index, original, evaluations));
    }

    /** Writes the learner's state after so many proposals and makes it durable. */
    void snapshot(long told, byte[] state) {
        archive.append(new Event.Snapshot(run, told, archive.storeBlob(state)));
        force();
    }

    /** Makes everything durable that was written. */
    void force() {
        archive.force();
    }

    /** The learner's state of a snapshot. */
    byte[] state(Event.Snapshot snapshot) {
        return archive.blob(snapshot.state());
    }

    /** @throws DiscoveryException when the journal lacks it */
    Event.Proposed knownProposal(long index) {
        return history.proposed(index).orElseThrow(() -> gap(index));
    }

    /** @throws DiscoveryException when the journal lacks it */
    Event.Evaluated knownEvaluation(long index) {
        return history.evaluated(index).orElseThrow(() -> gap(index));
    }

    private Event.Proposed event(Proposal<C> proposal, String fingerprint) {
        C candidate = proposal.candidate();
        return new Event.Proposed(
                run,
                proposal.index(),
                candidate.id(),
                candidate.kind(),
                format.writeCanonical(candidate),
                format.formula(candidate),
                proposal.parents(),
                proposal.operator(),
                fingerprint,
                Courses.record(proposal));
    }

    private void requireSame(Event.Proposed known, Proposal<C> proposal) {
        if (!known.candidate().equals(proposal.candidate().id())) {
            throw new DiscoveryException("Run " + run + " cannot go on bit for bit: proposal " + proposal.index()
                    + " is " + proposal.candidate().id().shortForm() + " with this version but "
                    + known.candidate().shortForm()
                    + " in the archive; resume it with the version that started it, or start a new run.");
        }
    }

    private DiscoveryException gap(long index) {
        return new DiscoveryException("Run " + run + " cannot go on: the journal lacks proposal " + index
                + " or its evaluation; 'archive verify' names the damage.");
    }
}
