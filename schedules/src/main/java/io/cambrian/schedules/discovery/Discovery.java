package io.cambrian.schedules.discovery;

import io.cambrian.archive.Archive;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.schedules.discovery.Pending.Recorded;
import io.cambrian.schedules.discovery.Pending.SameAs;
import io.cambrian.schedules.discovery.Pending.Training;
import io.cambrian.schedules.discovery.continuation.Continuations;
import io.cambrian.schedules.report.EvaluationRecords;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The search part of a run: ask → evaluate → journal → tell, until the budget of evaluations is used.
 *
 * <p>The order of calls on the meta-learner depends on the spec only: up to {@code in-flight} proposals are out; the oldest is
 * told as soon as its evaluations are durable; then the free place is filled. Threads and time decide when something happens,
 * never what.
 *
 * <p>What survives a kill: the journal. On resuming, the learner is put back to its latest snapshot, asks again for what it had
 * asked since (the answers must be those of the journal) and is told what the journal already knows.
 */
public final class Discovery<C extends Candidate, S> {

    /** A space in which so many proposals in a row behave like earlier ones is taken to be exhausted. */
    private static final int PROPOSALS_PER_EVALUATION = 100;

    private final Experiment<C, S> experiment;
    private final SearchJournal<C> journal;
    private final Evaluating<C> evaluating;
    private final DiscoveryListener listener;
    private final RunHistory history;
    private final Continuations continuations;
    private final Turns<C> turns;
    private final SnapshotRhythm rhythm;
    private final CandidateFormat<C> format;
    private final Behaviours behaviours = new Behaviours();
    private final ArrayDeque<Pending<C>> pending = new ArrayDeque<>();
    private final SearchTally tally;
    private S state;
    private long asked;
    private long told;

    /** A loop over a run that the archive knows, started or resumed. */
    public Discovery(
            Experiment<C, S> experiment,
            RunId run,
            Archive archive,
            LocalDispatcher dispatcher,
            DiscoveryListener listener,
            InstantSource clock) {
        this.experiment = experiment;
        this.format = experiment.space().format();
        this.history = RunHistory.of(archive.view().events(run));
        this.journal = new SearchJournal<>(run, archive, history, format);
        this.listener = listener;
        this.continuations = new Continuations(archive.states(run));
        this.turns = new Turns<>(experiment, history, continuations.reached(), continuations.lived());
        this.evaluating = new Evaluating<>(
                experiment, new Segments<>(experiment, history, continuations.reached()), turns, dispatcher);
        this.rhythm = new SnapshotRhythm(clock);
        this.tally = new SearchTally(
                experiment.protocol(),
                experiment.spec().evaluations(),
                experiment.family().plural());
        this.state = restore();
    }

    /**
     * Searches until the budget is used or the caller wants to park.
     *
     * @param parkRequested asked often; once true, unfinished trainings are given up and the run can be resumed later
     */
    public Ending search(BooleanSupplier parkRequested) {
        while (true) {
            askForMore();
            if (pending.isEmpty()) {
                snapshot();
                return Ending.FINISHED;
            }
            if (!Evaluating.await(pending.getFirst(), parkRequested)) {
                snapshot();
                return Ending.PARKED;
            }
            tellWhatIsReady();
            listener.searched(progress());
        }
    }

    private SearchProgress progress() {
        SearchProgress counted = tally.progress();
        return experiment.learner().extent(state).map(counted::with).orElse(counted);
    }

    private void askForMore() {
        while (pending.size() < experiment.spec().inFlight() && wantsMore()) {
            Ask<C, S> ask = experiment.learner().ask(state);
            state = ask.state();
            if (ask.proposals().isEmpty()) {
                return;
            }
            proposeWithinBudget(ask.proposals());
        }
    }

    /** A learner that asks for a whole generation may be left with a part of its last one. */
    private void proposeWithinBudget(List<Proposal<C>> proposals) {
        for (Proposal<C> proposal : proposals) {
            if (!wantsMore()) {
                return;
            }
            propose(proposal);
        }
    }

    private boolean wantsMore() {
        long wanted = experiment.spec().evaluations();
        return behaviours.count() < wanted && asked < wanted * PROPOSALS_PER_EVALUATION;
    }

    private void propose(Proposal<C> proposal) {
        asked++;
        long index = proposal.index();
        String fingerprint = Behaviours.key(experiment.space().fingerprint(proposal.candidate()), proposal);
        journal.proposed(proposal, fingerprint);
        if (proposal.course() instanceof Course.Turn turn) {
            turns.asked(index, Courses.record(turn, proposal.trial()));
        }
        OptionalLong original = behaviours.earlier(fingerprint, index);
        pending.add(new Pending<>(proposal, answer(proposal, original)));
    }

    private Pending.Answer answer(Proposal<C> proposal, OptionalLong original) {
        var known = history.evaluated(proposal.index());
        if (known.isPresent()) {
            return new Recorded(
                    known.get().evaluations(), known.get().inheritedFrom().isPresent());
        }
        return original.isPresent() ? new SameAs(original.getAsLong()) : new Training(evaluating.search(proposal));
    }

    /** Appends the evaluations of all proposals at the head that are ready, makes them durable together, then tells them. */
    private void tellWhatIsReady() {
        List<List<EvaluationRecord>> batch = new ArrayList<>();
        for (Pending<C> head : pending) {
            if (!head.answer().ready()) {
                break;
            }
            batch.add(evaluations(head));
        }
        journal.force();
        for (List<EvaluationRecord> evaluations : batch) {
            tell(pending.removeFirst(), evaluations);
            askForMore();
        }
    }

    /** What the head scored, in the journal if it was not there. */
    private List<EvaluationRecord> evaluations(Pending<C> head) {
        long index = head.proposal().index();
        return switch (head.answer()) {
            case Recorded recorded -> {
                if (!recorded.inherited()) {
                    behaviours.evaluated(index, recorded.evaluations());
                }
                yield recorded.evaluations();
            }
            case SameAs same -> {
                List<EvaluationRecord> evaluations = behaviours.evaluationsOf(same.original());
                journal.evaluated(index, OptionalLong.of(same.original()), evaluations);
                yield evaluations;
            }
            case Training training -> {
                List<EvaluationRecord> evaluations = Evaluating.result(training.submission());
                behaviours.evaluated(index, evaluations);
                journal.evaluated(index, OptionalLong.empty(), evaluations);
                yield evaluations;
            }
        };
    }

    private void tell(Pending<C> head, List<EvaluationRecord> records) {
        Proposal<C> proposal = head.proposal();
        List<Evaluation> evaluations =
                EvaluationRecords.fromRecords(proposal.candidate().id(), records);
        state = experiment.learner().tell(state, proposal, evaluations);
        told++;
        tally.told(evaluations, head.answer().inherited(), () -> format.formula(proposal.candidate()));
        continuations.keepOnly(experiment.learner(), state, out());
        if (history.evaluated(proposal.index()).isEmpty()
                && rhythm.due(told, !origins().isEmpty())) {
            snapshot();
        }
    }

    private void snapshot() {
        Continuations.Kept kept = continuations.store(origins());
        byte[] json =
                new LearnerSnapshot<>(state, out(), kept.ends(), kept.table()).write(experiment.learner(), format);
        journal.snapshot(told, json);
        continuations.discardAllBut(kept);
    }

    private Set<Long> origins() {
        return Continuations.origins(experiment.learner(), state, out());
    }

    private List<Proposal<C>> out() {
        return pending.stream().map(Pending::proposal).toList();
    }

    private S restore() {
        var latest = history.latestSnapshot();
        if (latest.isEmpty()) {
            return experiment.learner().init(experiment.seed().search().child("learner"));
        }
        LearnerSnapshot<C, S> snapshot =
                LearnerSnapshot.read(journal.state(latest.get()), experiment.learner(), format);
        for (long index = 0; index < latest.get().told(); index++) {
            recall(index);
        }
        asked = told;
        continuations.restore(snapshot.ends(), snapshot.experience());
        snapshot.untold().forEach(this::propose);
        return snapshot.state();
    }

    private void recall(long index) {
        Event.Proposed proposal = journal.knownProposal(index);
        Event.Evaluated evaluation = journal.knownEvaluation(index);
        boolean inherited = behaviours.earlier(proposal.fingerprint(), index).isPresent();
        if (!inherited) {
            behaviours.evaluated(index, evaluation.evaluations());
        }
        tally.told(
                EvaluationRecords.fromRecords(proposal.candidate(), evaluation.evaluations()),
                inherited,
                proposal::formula);
        told++;
    }
}
