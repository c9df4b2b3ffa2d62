package io.cambrian.metalearners.metagradient;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.Trial;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Meta-training by gradients as ask and tell. Round t = 0, 1, 2, … is asked for at once, and nothing more until all of it is told:
 *
 * <pre>
 *   the candidate η_t, if t is a multiple of the period    operator "judge"      whole trainings, a trial of its own
 *   an improvement of η_t in every lane i                  operator "improve"    agents of lane i live on
 *   η_{t+1} = the mean of the points that the lanes have reached, in their order
 * </pre>
 *
 * <p>A lane takes its meta-steps by itself, with its own agents, levels and averages of its optimiser; with one lane this is
 * meta-training as published. Several lanes are several processors' worth of agents: after every round they agree on the mean of
 * their points (McMahan et al., "Communication-efficient learning of deep networks from decentralized data", AISTATS 2017,
 * algorithm 1; with one meta-step a round and an optimiser for each agent, what Oh et al., "Discovering state-of-the-art
 * reinforcement learning algorithms", Nature 2025, do). A lane whose meta-gradient is no longer finite does not count in the mean
 * and begins again with fresh agents and other chance.
 *
 * <p>For the final report only judged candidates {@linkplain #stands stand}; the last one is judged at the end.
 *
 * @param <C> the kind of candidate
 */
public final class MetaGradientSearch<C extends Candidate> implements MetaLearner<C, MetaGradientState> {

    /** The learner's name. */
    public static final String NAME = "meta-gradient";

    /** The operator of proposals that are judged by whole trainings. */
    public static final String JUDGE = "judge";

    /** The operator of proposals that follow their meta-gradient. */
    public static final String IMPROVE = "improve";

    private final VectorSpace<C> space;
    private final MetaGradientSettings settings;

    public MetaGradientSearch(VectorSpace<C> space, MetaGradientSettings settings) {
        this.space = space;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Begins at a sample of the space, such as a network with fresh weights. */
    @Override
    public MetaGradientState init(SearchSeed seed) {
        return new MetaGradientState(
                RealVector.owning(space.encode(space.sample(seed.child("start").generator()))),
                0,
                0,
                0,
                Collections.nCopies(settings.lanes(), Lane.FRESH),
                List.of(),
                0,
                Optional.empty(),
                -1);
    }

    /** A whole round, or nothing while one is under way or after the last judgement. */
    @Override
    public Ask<C, MetaGradientState> ask(MetaGradientState state) {
        boolean underWay = state.asked() > state.told();
        if (underWay || over(state) && state.judgedRound() == state.round()) {
            return new Ask<>(List.of(), state);
        }
        List<Proposal<C>> proposals = new ArrayList<>();
        C candidate = space.decode(state.point().toArray());
        boolean judged = over(state) || state.round() % settings.judgingPeriod() == 0;
        if (judged) {
            proposals.add(new Proposal<>(state.asked(), candidate, parents(state), JUDGE));
        }
        if (!over(state)) {
            List<CandidateId> parents = judged ? List.of(candidate.id()) : parents(state);
            for (int lane = 0; lane < settings.lanes(); lane++) {
                proposals.add(improvement(state, state.asked() + proposals.size(), candidate, parents, lane));
            }
        }
        return new Ask<>(
                proposals,
                state.afterAsking(
                        proposals.size(),
                        judged ? Optional.of(candidate.id()) : state.judged(),
                        judged ? state.round() : state.judgedRound()));
    }

    @Override
    public MetaGradientState tell(MetaGradientState state, Proposal<C> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(state.asked(), state.told());
        if (!(proposal.course() instanceof Course.Improvement improvement)) {
            return state.afterJudgement();
        }
        Optional<RealVector> end = evaluations.getLast().payload();
        MetaGradientState told = state.afterLane(proposal.index(), improvement.lane(), end);
        return told.tolds() < settings.lanes() ? told : told.afterRound(mean(told));
    }

    /** Only what was judged. */
    @Override
    public boolean stands(String operator) {
        return operator.equals(JUDGE);
    }

    @Override
    public Set<Long> heldOpen(MetaGradientState state) {
        Set<Long> open = new HashSet<>();
        state.lanes().forEach(lane -> lane.latest().ifPresent(open::add));
        return open;
    }

    @Override
    public StateFormat<MetaGradientState> stateFormat() {
        return new MetaGradientStateFormat(space.dimension());
    }

    private boolean over(MetaGradientState state) {
        return settings.rounds().isPresent()
                && state.round() >= settings.rounds().getAsLong();
    }

    private Proposal<C> improvement(
            MetaGradientState state, long index, C candidate, List<CandidateId> parents, int lane) {
        Lane current = state.lanes().get(lane);
        return new Proposal<>(
                index,
                candidate,
                parents,
                IMPROVE,
                Trial.shared(current.restarts()),
                new Course.Improvement(current.latest(), settings.metaSteps(), lane));
    }

    private static List<CandidateId> parents(MetaGradientState state) {
        return state.judged().stream().toList();
    }

    /** The mean of what the lanes have reached; the point itself if all have failed. */
    private static RealVector mean(MetaGradientState state) {
        if (state.reached().isEmpty()) {
            return state.point();
        }
        double[] sums = new double[state.point().length()];
        for (RealVector reached : state.reached()) {
            float[] values = reached.values();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += values[i];
            }
        }
        float[] mean = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            mean[i] = (float) (sums[i] / state.reached().size());
        }
        return RealVector.owning(mean);
    }
}
