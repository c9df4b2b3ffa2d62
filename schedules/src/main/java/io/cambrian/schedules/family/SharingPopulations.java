package io.cambrian.schedules.family;

import io.cambrian.evaluators.experience.TurnTrainer;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.searl.Searl;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.learner.SearlSpec;
import io.cambrian.schedules.spec.space.TuningSpec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.field.Field;
import io.cambrian.searchspace.tuning.field.Setting;
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedSpace;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Populations whose members learn from one memory, as run specs ask for them. */
final class SharingPopulations {

    private static final String BATCH_SIZE = "batch-size";

    private SharingPopulations() {}

    /** @throws IllegalArgumentException when space, trainer and population do not go together, with the reason */
    @SuppressWarnings(
            "unchecked") // the family of a space of tuned programs is that of tuned programs, and so are candidates
    static <C extends Candidate> MetaLearner<C, ?> searl(RunSpec spec, SearlSpec searl, Searched<C> searched) {
        if (!(searched.space() instanceof TunedSpace<?> space)
                || !(spec.searchSpace() instanceof TuningSpec tuning)
                || !(searched.family() instanceof TunedFamily<?>)) {
            throw new IllegalArgumentException("'" + SearlSpec.KIND
                    + "' changes hyper-parameters while agents learn, and '"
                    + searched.space().name() + "' has none; search the space 'hyper-parameters' of TD3 or DQN");
        }
        if (spec.stages().size() != 1) {
            throw new IllegalArgumentException(
                    "'" + SearlSpec.KIND + "' has one task on which all members live, so it has one stage, found "
                            + spec.stages().size());
        }
        // a name that the trainer does not know would otherwise be said to have no value to begin with
        searched.requireTunable(spec.trainer(), Backends.best());
        return (MetaLearner<C, ?>)
                searl(spec, searl, tuning.fields(), cast(space), (TunedFamily<Candidate>) searched.family());
    }

    @SuppressWarnings("unchecked") // of whatever kind its programs are
    private static TunedSpace<Candidate> cast(TunedSpace<?> space) {
        return (TunedSpace<Candidate>) space;
    }

    private static <P extends Candidate> MetaLearner<Tuned<P>, ?> searl(
            RunSpec spec, SearlSpec searl, List<Field> fields, TunedSpace<P> space, TunedFamily<P> family) {
        TunableLearner<P, ?> learner = family.programs().learner(spec.trainer(), Backends.best());
        if (!(learner.trainer() instanceof TurnTrainer<?>)) {
            throw new IllegalArgumentException("the trainer '" + spec.trainer().kind()
                    + "' does not learn from what others have lived through; use the trainer 'td3' or 'dqn'");
        }
        requireRoomForABatch(searl, learner, fields);
        List<Tuned<P>> initial = switch (searl.beginning()) {
            case SAMPLES -> List.of();
            case TRAINER ->
                Collections.nCopies(searl.settings().population(), beginning(learner, fields, space, family));
        };
        return new Searl<>(space, searl.settings(), initial);
    }

    /** Members learn from whole batches, so they would wait for ever where the memory never holds one. */
    private static void requireRoomForABatch(SearlSpec searl, TunableLearner<?, ?> learner, List<Field> fields) {
        Optional<Setting> batch = fields.stream()
                .filter(field -> field.name().equals(BATCH_SIZE))
                .map(field -> field.decode(1))
                .findFirst()
                .or(() -> learner.current().setting(BATCH_SIZE));
        long capacity = searl.settings().memoryCapacity();
        if (batch.isPresent() && batch.get() instanceof Setting.Numeric size && size.number() > capacity) {
            throw new IllegalArgumentException(
                    "members learn from batches of up to " + batch.get().text()
                            + " transitions, but 'memory-capacity' remembers " + capacity
                            + "; make '" + BATCH_SIZE + "' smaller or the memory larger");
        }
    }

    /** The trainer's own settings, as far as they are searched. */
    private static <P extends Candidate> Tuned<P> beginning(
            TunableLearner<P, ?> learner, List<Field> fields, TunedSpace<P> space, TunedFamily<P> family) {
        HyperParameters own = learner.current();
        HyperParameters searched = HyperParameters.NONE;
        for (Field field : fields) {
            Optional<Setting> value = own.setting(field.name());
            if (value.isPresent()) {
                searched = searched.with(field.name(), value.get());
            }
        }
        Tuned<P> beginning = family.byName(TuningSpec.UNTUNED).with(searched);
        if (space.check(beginning) instanceof Verdict.Rejected rejected) {
            throw new IllegalArgumentException("members begin with the trainer's settings, but " + rejected.reason()
                    + "; change the bounds or the trainer's settings, or let members begin with 'start: samples'");
        }
        return beginning;
    }
}
