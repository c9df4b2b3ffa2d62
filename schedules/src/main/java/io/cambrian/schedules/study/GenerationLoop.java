package io.cambrian.schedules.study;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.List;

/**
 * A search for studies, without an archive: asks, trains what was asked for side by side on one task, tells in order.
 *
 * @param learner how to search; every ask gives proposals until the search is over
 * @param trainer the inner loop
 * @param stage what each proposal is trained on
 */
public record GenerationLoop<C extends Candidate, S>(MetaLearner<C, S> learner, Trainer<C> trainer, Stage stage) {

    /** Told about each generation once it has been told. */
    @FunctionalInterface
    public interface Listener<C extends Candidate> {

        /** What was asked for together, and how it did. */
        void told(List<Proposal<C>> proposals, List<Evaluation> evaluations);
    }

    /** Searches until nothing more is asked for. */
    public S run(SearchSeed seed, LocalDispatcher dispatcher, Listener<C> listener) throws InterruptedException {
        S state = learner.init(seed);
        while (true) {
            Ask<C, S> ask = learner.ask(state);
            if (ask.proposals().isEmpty()) {
                return state;
            }
            state = ask.state();
            List<Evaluation> evaluations = evaluate(ask.proposals(), seed, dispatcher);
            for (int i = 0; i < evaluations.size(); i++) {
                state = learner.tell(state, ask.proposals().get(i), List.of(evaluations.get(i)));
            }
            listener.told(ask.proposals(), evaluations);
        }
    }

    private List<Evaluation> evaluate(List<Proposal<C>> proposals, SearchSeed seed, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Assignment<C>> assignments = new ArrayList<>();
        for (Proposal<C> proposal : proposals) {
            long steps = proposal.trial().stepsOf(stage.budget().environmentSteps());
            assignments.add(new Assignment<>(
                    proposal.candidate(),
                    stage.task(),
                    Budget.ofEnvironmentSteps(steps),
                    seed.child("candidate", proposal.trial().seedIndex())));
        }
        return Trainings.awaited(Trainings.submit(trainer, assignments, dispatcher));
    }
}
