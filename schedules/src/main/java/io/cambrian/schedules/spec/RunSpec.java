package io.cambrian.schedules.spec;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.spec.endpoint.EndpointSpec;
import io.cambrian.schedules.spec.endpoint.QuestionTasks;
import io.cambrian.schedules.spec.endpoint.QuestionsSpec;
import io.cambrian.schedules.spec.jar.Jars;
import io.cambrian.schedules.spec.learner.MetaLearnerSpec;
import io.cambrian.schedules.spec.space.MutationSpec;
import io.cambrian.schedules.spec.space.SearchSpaceSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.util.List;
import java.util.Optional;

/**
 * A run as the user wrote it, defaults filled in: a meta-learner, a search space, a trainer, the stages of an evaluation and
 * a budget.
 *
 * @param name what people call the run
 * @param seed the root seed; every number of the run follows from it
 * @param evaluations how many programs with new behaviour are trained; duplicates are free and do not count
 * @param inFlight how many proposals may be out at once. Part of the search, not of the machine: it does not depend on the
 *     number of threads, which is why the result does not either
 * @param searchSpace what is searched
 * @param mutations ways to change candidates that jars bring
 * @param metaLearner how it is searched
 * @param trainer the inner loop
 * @param jars files that bring tasks, meta-learners and mutations of the user's own
 * @param stages what a candidate is trained on, in order
 * @param report what is measured once the search has ended
 * @param export how the best candidate leaves as a Java class
 * @param endpoint the language model that the run may ask, if any
 * @param questions the user's own questions as a task, if there are any; they need an endpoint
 * @param window the hours in which the run may compute, such as {@code 22:00-06:30}; always, if empty
 */
public record RunSpec(
        String name,
        long seed,
        long evaluations,
        int inFlight,
        SearchSpaceSpec searchSpace,
        List<MutationSpec> mutations,
        MetaLearnerSpec metaLearner,
        TrainerSpec trainer,
        List<String> jars,
        List<StageSpec> stages,
        ReportSpec report,
        ExportSpec export,
        Optional<EndpointSpec> endpoint,
        Optional<QuestionsSpec> questions,
        Optional<String> window) {

    public RunSpec {
        mutations = List.copyOf(mutations);
        jars = List.copyOf(jars);
        stages = List.copyOf(stages);
    }

    /**
     * The tasks that this run can name.
     *
     * @throws SpecException when a jar or a file of questions is missing or cannot be used
     */
    public TaskCatalogue catalogue() {
        return catalogue(jars, endpoint, questions);
    }

    static TaskCatalogue catalogue(
            List<String> jars, Optional<EndpointSpec> endpoint, Optional<QuestionsSpec> questions) {
        TaskCatalogue named = Jars.of(jars).catalogue();
        return endpoint.isPresent() && questions.isPresent()
                ? named.with(QuestionTasks.of(questions.get(), endpoint.get()))
                : named;
    }

    /** This spec with another seed. */
    public RunSpec withSeed(long otherSeed) {
        return new RunSpec(
                name,
                otherSeed,
                evaluations,
                inFlight,
                searchSpace,
                mutations,
                metaLearner,
                trainer,
                jars,
                stages,
                report,
                export,
                endpoint,
                questions,
                window);
    }

    /** This spec with another number of evaluations. */
    public RunSpec withEvaluations(long otherEvaluations) {
        return new RunSpec(
                name,
                seed,
                otherEvaluations,
                inFlight,
                searchSpace,
                mutations,
                metaLearner,
                trainer,
                jars,
                stages,
                report,
                export,
                endpoint,
                questions,
                window);
    }

    /** This spec with another window. */
    public RunSpec withWindow(String otherWindow) {
        return new RunSpec(
                name,
                seed,
                evaluations,
                inFlight,
                searchSpace,
                mutations,
                metaLearner,
                trainer,
                jars,
                stages,
                report,
                export,
                endpoint,
                questions,
                Optional.of(otherWindow));
    }
}
