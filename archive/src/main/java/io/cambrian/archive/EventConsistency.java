package io.cambrian.archive;

import io.cambrian.archive.index.Index;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.searchspace.CandidateId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** Whether an event agrees with those before it. */
final class EventConsistency {

    private final Index index;
    private final LongFunction<Event> eventAt;

    /**
     * Over a whole journal.
     *
     * @param index an index that was made from the journal just now
     * @param eventAt reads the event at an offset
     */
    EventConsistency(Index index, LongFunction<Event> eventAt) {
        this.index = index;
        this.eventAt = eventAt;
    }

    /** What is wrong with the event at this offset, one sentence each. */
    List<String> problems(Event event, long offset) {
        List<String> problems = new ArrayList<>();
        OptionalLong started = index.counts(event.run()).started();
        if (started.isEmpty() || started.getAsLong() > offset) {
            problems.add("run " + event.run() + " has events before it was started");
        }
        switch (event) {
            case Event.RunStarted again -> {
                if (started.isPresent() && started.getAsLong() != offset) {
                    problems.add("run " + again.run() + " was started before");
                }
            }
            case Event.Proposed proposed -> checkProposed(proposed, offset, problems);
            case Event.Evaluated evaluated -> checkEvaluated(evaluated, offset, problems);
            case Event.Reported ignored -> {} // baselines are reported that no search has proposed
            case Event.Exported exported -> checkKnown(exported.candidate(), offset, "exported", problems);
            case Event.Snapshot ignored -> {}
            case Event.RunParked ignored -> {}
            case Event.RunResumed ignored -> {}
            case Event.RunFinished ignored -> {}
        }
        return problems;
    }

    private void checkProposed(Event.Proposed proposed, long offset, List<String> problems) {
        String name = name(proposed.run(), proposed.index());
        if (!CandidateId.ofCanonical(proposed.candidateJson()).equals(proposed.candidate())) {
            problems.add(name + " has a candidate whose id is not the hash of its JSON");
        }
        for (CandidateId parent : proposed.parents()) {
            checkKnown(parent, offset, "named as a parent", problems);
        }
        OptionalLong first = index.proposed(proposed.run(), proposed.index());
        if (isRepetition(first, offset) && !eventAt.apply(first.getAsLong()).equals(proposed)) {
            problems.add(name + " was proposed before, with other content");
        }
    }

    private void checkEvaluated(Event.Evaluated evaluated, long offset, List<String> problems) {
        String name = name(evaluated.run(), evaluated.index());
        requireProposed(
                evaluated.run(), evaluated.index(), offset, name + " was evaluated before it was proposed", problems);
        if (evaluated.inheritedFrom().isPresent()) {
            long source = evaluated.inheritedFrom().getAsLong();
            requireProposed(
                    evaluated.run(),
                    source,
                    offset,
                    name + " inherits from " + source + ", which was not proposed",
                    problems);
        }
        OptionalLong first = index.evaluated(evaluated.run(), evaluated.index());
        if (isRepetition(first, offset)
                && eventAt.apply(first.getAsLong()) instanceof Event.Evaluated before
                && !DigestText.of(before).hash().equals(DigestText.of(evaluated).hash())) {
            problems.add(name + " was evaluated before, with another result");
        }
    }

    private void requireProposed(RunId run, long proposal, long offset, String problem, List<String> problems) {
        OptionalLong proposed = index.proposed(run, proposal);
        if (proposed.isEmpty() || proposed.getAsLong() > offset) {
            problems.add(problem);
        }
    }

    private void checkKnown(CandidateId candidate, long offset, String how, List<String> problems) {
        List<Long> proposals = index.proposalsOf(candidate);
        if (proposals.isEmpty() || proposals.getFirst() > offset) {
            problems.add("candidate " + candidate + " is " + how + " but was not proposed before");
        }
    }

    private static boolean isRepetition(OptionalLong first, long offset) {
        return first.isPresent() && first.getAsLong() != offset;
    }

    private static String name(RunId run, long proposal) {
        return "proposal " + proposal + " of run " + run;
    }
}
