package io.cambrian.schedules.family;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.schedules.spec.jar.Jars;
import io.cambrian.schedules.spec.space.BareSpaceSpec;
import io.cambrian.schedules.spec.space.MutationSpec;
import io.cambrian.schedules.spec.space.SearchSpaceSpec;
import io.cambrian.schedules.spec.space.TuningSpec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.Mutation;
import io.cambrian.searchspace.MutationMixture;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.joint.HeldProgramSpace;
import io.cambrian.searchspace.tuning.joint.JointSpace;
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedSpace;
import java.util.List;
import java.util.Optional;

/**
 * What a run spec searches, in the types of its family.
 *
 * @param family the family of the candidates
 * @param space which of them are searched
 * @param start the name of the candidate that samples begin with, if there is one
 */
public record Searched<C extends Candidate>(Family<C> family, SearchSpace<C> space, Optional<String> start) {

    /** The family and space that the keys ask for. */
    public static Searched<?> of(SearchSpaceSpec spec) {
        return switch (spec) {
            case BareSpaceSpec bare -> bare(Families.ofKind(bare.kind()), bare);
            case TuningSpec tuning -> tuned(tuning);
        };
    }

    @SuppressWarnings("unchecked") // spec and family are of one kind, so the space has the family's candidates
    private static <C extends Candidate> Searched<C> bare(Family<C> family, BareSpaceSpec spec) {
        return new Searched<>(family, (SearchSpace<C>) spec.space(), spec.beginning());
    }

    /**
     * Makes sure that a trainer has the hyper-parameters that are searched, with all the values that they may take.
     *
     * @throws IllegalArgumentException in one sentence, if not
     */
    public void requireTunable(TrainerSpec trainer, Backend backend) {
        if (family instanceof TunedFamily<?> tuned && space instanceof TunedSpace<?> tunedSpace) {
            TunableLearner<?, ?> learner = tuned.learner(trainer, backend);
            tunedSpace.variedTunings().map(learner::check).ifPresent(verdict -> {
                if (verdict instanceof Verdict.Rejected rejected) {
                    throw new IllegalArgumentException(rejected.reason());
                }
            });
        }
    }

    /**
     * The same, but a share of the mutants is made by mutations that jars bring.
     *
     * @throws IllegalArgumentException when a mutation changes candidates of another kind, or the probabilities add up to more than 1
     */
    public Searched<C> mutatedBy(List<MutationSpec> mutations, Jars jars) {
        if (mutations.isEmpty()) {
            return this;
        }
        List<MutationMixture.Share<C>> shares = mutations.stream()
                .map(spec -> new MutationMixture.Share<>(fitting(jars.mutation(spec.kind())), spec.probability()))
                .toList();
        return new Searched<>(family, new MutationMixture<>(space, shares), start);
    }

    @SuppressWarnings("unchecked") // its candidates are those of the family
    private Mutation<C> fitting(Mutation<?> mutation) {
        if (mutation.candidates().equals(family.type())) {
            return (Mutation<C>) mutation;
        }
        throw new IllegalArgumentException("the mutation '" + mutation.name() + "' changes a "
                + mutation.candidates().getSimpleName() + ", and each candidate of '" + space.name() + "' is a "
                + family.type().getSimpleName());
    }

    private static Searched<?> tuned(TuningSpec spec) {
        TuningSpace tunings = new TuningSpace(spec.fields(), spec.constraints());
        return spec.program().isPresent()
                ? held(Families.member(spec.program().get()), tunings)
                : joint(of(spec.programs().orElseThrow()), tunings);
    }

    private static <P extends Candidate> Searched<Tuned<P>> held(FamilyMember<P> program, TuningSpace tunings) {
        ProgramFamily<P> programs = (ProgramFamily<P>) program.family();
        return new Searched<>(
                new TunedFamily<>(programs, program.candidate()),
                new HeldProgramSpace<>(program.candidate(), programs.format(), tunings),
                Optional.empty());
    }

    private static <P extends Candidate> Searched<Tuned<P>> joint(Searched<P> programs, TuningSpace tunings) {
        if (!(programs.family() instanceof ProgramFamily<P> family)) {
            throw new IllegalArgumentException("hyper-parameters are those of learners, and "
                    + programs.family().plural() + " have none; search them with one of "
                    + String.join(", ", Families.plurals(ProgramFamily.class)));
        }
        return new Searched<>(TunedFamily.of(family), new JointSpace<>(programs.space(), tunings), Optional.empty());
    }
}
