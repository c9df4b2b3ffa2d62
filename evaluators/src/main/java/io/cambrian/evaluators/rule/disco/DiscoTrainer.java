package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.MetaTrainer;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Payload;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.Habitat;
import io.cambrian.evaluators.rule.IdleWorkers;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.training.LegState;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import io.cambrian.searchspace.rule.disco.PredictiveRule;
import java.util.Optional;

/**
 * Lets agents that predict live under update rules.
 *
 * <p>To train is to live a whole life of N = budget / (copies · steps) updates under a frozen rule; the score is the mean
 * undiscounted return of the final policy over fresh episodes. The first weights and all chance of the environment come from the
 * seed alone, so two rules with the same seed meet the same agent. To improve is to let a DiscoRL rule follow its meta-gradient
 * while several agents live under it ({@link DiscoMetaGradient} has the formula): the score is that of the lives that ended
 * meanwhile.
 *
 * <p>Source: Oh, Farquhar, Kemaev, Calian et al., "Discovering state-of-the-art reinforcement learning algorithms", Nature 648,
 * 2025.
 */
public final class DiscoTrainer implements MetaTrainer<PredictiveRule> {

    private final DiscoAgentSettings agent;
    private final DiscoMetaSettings meta;
    private final Backend backend;
    private final IdleWorkers<Kind, DiscoAgent> bodies = new IdleWorkers<>();
    private final IdleWorkers<Kind, Workshop> workshops = new IdleWorkers<>();

    /**
     * What decides which programs there are.
     *
     * @param rule by its shape, or a hand-made one itself
     */
    private record Kind(AgentNetwork network, StateEncoding encoding, Object rule) {}

    /** @param backend the choice among bit-exact ones changes no bit */
    public DiscoTrainer(DiscoAgentSettings agent, DiscoMetaSettings meta, Backend backend) {
        this.agent = agent;
        this.meta = meta;
        this.backend = backend;
    }

    @Override
    public Evaluation train(Assignment<PredictiveRule> assignment, Observer observer) {
        Task task = assignment.task();
        Optional<String> misfit = misfit(task, assignment.budget().environmentSteps());
        if (misfit.isPresent()) {
            return evaluation(assignment, new Outcome.Invalid(misfit.get()), 0);
        }
        LegState leg = LegState.of(assignment, Training.LEARNER, Training.VERSION);
        Task level = task.drawn(assignment.seed().child("level"));
        try (DiscreteEnvironment environment = level.discreteEnvironment(agent.copies())) {
            Optional<String> lost = leg.misfit(environment);
            if (lost.isPresent()) {
                return evaluation(assignment, new Outcome.Invalid(lost.get()), 0);
            }
            PredictiveRule rule = assignment.candidate();
            AgentPrograms programs = programs(task, rule);
            DiscoAgent body = bodies.take(
                    kind(programs, rule), () -> new DiscoAgent(programs, rule, meta.criticLearningRate(), backend));
            body.obey(rule);
            Habitat habitat = new Habitat(
                    environment, programs.encoding(), leg.chance().seed().child("habitat"));
            Training training = new Training(assignment, level, programs, body, habitat, leg, observer);
            Outcome outcome = training.run();
            bodies.giveBack(kind(programs, rule), body);
            Evaluation evaluation = evaluation(assignment, outcome, training.environmentSteps());
            return training.reached().map(evaluation::with).orElse(evaluation);
        }
    }

    @Override
    public Evaluation improve(Improvement<PredictiveRule> improvement, Observer observer) {
        Task task = improvement.task();
        Optional<String> misfit =
                misfit(task, improvement.budget().environmentSteps()).or(() -> misfit(improvement.candidate()));
        if (misfit.isPresent()) {
            return evaluation(improvement, new Outcome.Invalid(misfit.get()), 0);
        }
        DiscoRule rule = (DiscoRule) improvement.candidate();
        AgentPrograms programs = programs(task, rule);
        Workshop workshop = workshops.take(kind(programs, rule), () -> Workshop.of(programs, meta, rule, backend));
        MetaTraining training = new MetaTraining(improvement, rule, workshop, observer);
        Outcome outcome = training.run();
        Evaluation evaluation =
                evaluation(improvement, outcome, training.environmentSteps()).with(training.series());
        if (outcome instanceof Outcome.Scored) {
            evaluation = evaluation
                    .with(training.checkpoint())
                    .with(Payload.of(training.rule().weights()));
        }
        workshops.giveBack(kind(programs, rule), workshop);
        return evaluation;
    }

    private static Kind kind(AgentPrograms programs, PredictiveRule rule) {
        return new Kind(
                programs.network(), programs.encoding(), rule instanceof DiscoRule disco ? disco.shape() : rule);
    }

    /** Hand-made rules say nothing about predictions; their agents have the shortest that there are. */
    private AgentPrograms programs(Task task, PredictiveRule rule) {
        StateEncoding encoding = StateEncoding.of(task.observationSpace());
        int predictions = rule instanceof DiscoRule disco ? disco.shape().predictions() : 2;
        AgentNetwork network = new AgentNetwork(
                encoding.features(), agent.hidden(), agent.model(), task.actions(), predictions, agent.bins());
        return new AgentPrograms(network, encoding, agent);
    }

    private Optional<String> misfit(Task task, long environmentSteps) {
        if (!(task.actionSpace() instanceof ActionSpace.Discrete)) {
            return Optional.of("agents that live under update rules choose among numbered actions, and " + task.name()
                    + " takes " + task.actionSpace() + "; choose a discretised task, " + task.name() + "@3");
        }
        if (environmentSteps < agent.stretchSize()) {
            return Optional.of("the budget of " + environmentSteps + " environment steps ends before the first update,"
                    + " after " + agent.copies() + " copies × " + agent.steps() + " steps");
        }
        return Optional.empty();
    }

    private static Optional<String> misfit(PredictiveRule rule) {
        return rule instanceof DiscoRule
                ? Optional.empty()
                : Optional.of(
                        "only a learned rule has weights that follow a meta-gradient; found the hand-made " + rule);
    }

    private static Evaluation evaluation(
            Assignment<PredictiveRule> assignment, Outcome outcome, long environmentSteps) {
        return new Evaluation(
                assignment.candidate().id(),
                assignment.task().name(),
                assignment.budget(),
                assignment.seed(),
                outcome,
                environmentSteps);
    }

    private static Evaluation evaluation(
            Improvement<PredictiveRule> improvement, Outcome outcome, long environmentSteps) {
        return new Evaluation(
                improvement.candidate().id(),
                improvement.task().name(),
                improvement.budget(),
                improvement.seed(),
                outcome,
                environmentSteps);
    }
}
