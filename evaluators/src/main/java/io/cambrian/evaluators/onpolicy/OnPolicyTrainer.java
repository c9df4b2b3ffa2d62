package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.training.InnerLoop;
import io.cambrian.evaluators.training.LegState;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;
import java.util.function.Function;

/** What the trainers of this package share: whether a training can begin, and which agent it begins with. */
final class OnPolicyTrainer {

    private final ActorCriticSettings settings;
    private final Backend backend;
    private final InnerLoop<OnPolicyLearner> loop = new InnerLoop<>("on-policy", 1);

    /**
     * Trains agents of one kind.
     *
     * @param settings of the agents
     * @param backend what they compute on
     */
    OnPolicyTrainer(ActorCriticSettings settings, Backend backend) {
        this.settings = settings;
        this.backend = backend;
    }

    ActorCriticSettings settings() {
        return settings;
    }

    /** Trains one agent whose rollouts are learnt from by {@code improvement}. */
    Evaluation train(
            Assignment<?> assignment,
            LearningStep step,
            Function<Seed, PolicyImprovement> improvement,
            ProgressOrder order,
            Observer observer,
            VisitedPoints visited) {
        Function<LegState, OnPolicyLearner> fresh = leg -> {
            VectorEnvironment environment = assignment.task().environment(settings.environmentCopies());
            Seed chance = leg.chance().seed();
            PolicyAgent agent = new PolicyAgent(
                    settings, step, visited, environment, assignment.task(), backend, chance.child("agent"));
            return new OnPolicyLearner(agent, environment, improvement.apply(chance), order, assignment, leg);
        };
        return loop.train(assignment, observer, misfit(assignment), fresh).evaluation();
    }

    /** Why nothing could be learnt, if so. */
    private Optional<String> misfit(Assignment<?> assignment) {
        long budget = assignment.budget().environmentSteps();
        if (budget < settings.rolloutSize()) {
            return Optional.of("the budget of " + budget + " environment steps ends before the first rollout of "
                    + settings.environmentCopies() + " copies × " + settings.rolloutSteps() + " steps");
        }
        return settings.scoring().misfitWithoutCheckpoints();
    }
}
