package io.cambrian.schedules.study.population;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.tuning.TunedTrainer;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.population.PopulationBasedTraining;
import io.cambrian.metalearners.population.PopulationState;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.schedules.study.population.TrainedPopulation.Segment;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.ArrayList;
import java.util.List;

/**
 * A population for studies, without an archive: the segments of a round are trained side by side, and all that was reached is
 * kept in memory.
 *
 * @param learner the population
 * @param trainer the inner loop, whose trainings can be cut into legs
 * @param stage the lifetime of each member
 */
record PopulationLoop<P extends Candidate>(PopulationBasedTraining<P> learner, Trainer<Tuned<P>> trainer, Stage stage) {

    /** Trains the population to its end. */
    TrainedPopulation<P> run(SearchSeed seed, LocalDispatcher dispatcher) throws InterruptedException {
        PopulationState<P> state = learner.init(seed);
        List<Segment<P>> segments = new ArrayList<>();
        while (true) {
            List<Proposal<Tuned<P>>> round = new ArrayList<>();
            Ask<Tuned<P>, PopulationState<P>> ask = learner.ask(state);
            while (!ask.proposals().isEmpty()) {
                round.addAll(ask.proposals());
                state = ask.state();
                ask = learner.ask(state);
            }
            if (round.isEmpty()) {
                throw new IllegalStateException("every member of a population has failed, so it has no schedule");
            }
            if (round.getFirst().course() instanceof Course.Whole) {
                return new TrainedPopulation<>(segments, round.getFirst());
            }
            for (Segment<P> trained : train(round, segments, seed, dispatcher)) {
                segments.add(trained);
                state = learner.tell(state, trained.proposal(), List.of(trained.evaluation()));
            }
        }
    }

    private List<Segment<P>> train(
            List<Proposal<Tuned<P>>> round, List<Segment<P>> earlier, SearchSeed seed, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Course.Segment> courses = round.stream()
                .map(proposal -> (Course.Segment) proposal.course())
                .toList();
        List<Assignment<Tuned<P>>> assignments = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            assignments.add(assignment(round.get(i), courses.get(i), earlier, seed));
        }
        List<Submission<Evaluation>> running = Trainings.submit(trainer, assignments, dispatcher);
        List<Segment<P>> trained = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            trained.add(new Segment<>(round.get(i), courses.get(i), Trainings.await(running.get(i))));
        }
        return trained;
    }

    private Assignment<Tuned<P>> assignment(
            Proposal<Tuned<P>> proposal, Course.Segment course, List<Segment<P>> earlier, SearchSeed seed) {
        Start start = course.from().isPresent()
                ? new Start.From(earlier.get(Math.toIntExact(course.from().getAsLong()))
                        .evaluation()
                        .checkpoint()
                        .orElseThrow())
                : new Start.Fresh();
        return new Assignment<>(
                proposal.candidate(),
                stage.task(),
                stage.budget(),
                TunedTrainer.laneSeed(lifetimeSeed(seed, proposal), course.lane()),
                Leg.until(start, course.until()));
    }

    /** The seed that all lanes of a population share: that of a lifetime with its schedule, too. */
    static SearchSeed lifetimeSeed(SearchSeed seed, Proposal<?> segment) {
        return seed.child("candidate", segment.trial().seedIndex());
    }
}
