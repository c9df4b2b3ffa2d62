package io.cambrian.schedules.study.population;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.schedules.study.population.TrainedPopulation.Segment;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Tuning;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.List;

/**
 * Whether a schedule is what its population's best member has lived through.
 *
 * @param history what the population has lived through
 */
record ScheduleReplay<P extends Candidate>(TrainedPopulation<P> history) {

    /** Whether the schedule has, at every environment step, the settings that the line of the best member had then. */
    boolean givesSettings() {
        Tuning schedule = history.schedule().candidate().tuning();
        long step = 0;
        for (Segment<P> segment : history.lineOfBest()) {
            HyperParameters lived = segment.proposal().candidate().tuning().at(step);
            while (step < segment.course().until()) {
                if (!schedule.at(step).equals(lived)) {
                    return false;
                }
                step++;
            }
        }
        return true;
    }

    /**
     * Whether a training with the schedule from the population's seed ends in the best member's state: weights, averages,
     * environments and generators, to the last bit.
     *
     * @param trainer one that remembers nothing of the population
     */
    boolean givesState(Trainer<Tuned<P>> trainer, Stage stage, SearchSeed seed, LocalDispatcher dispatcher)
            throws InterruptedException {
        Segment<P> best = history.best();
        Assignment<Tuned<P>> lifetime = new Assignment<>(
                history.schedule().candidate(),
                stage.task(),
                stage.budget(),
                PopulationLoop.lifetimeSeed(seed, best.proposal()),
                Leg.until(new Start.Fresh(), best.course().until()));
        Evaluation replayed = Trainings.await(
                Trainings.submit(trainer, List.of(lifetime), dispatcher).getFirst());
        return best.evaluation().checkpoint().isPresent()
                && replayed.checkpoint().equals(best.evaluation().checkpoint());
    }
}
