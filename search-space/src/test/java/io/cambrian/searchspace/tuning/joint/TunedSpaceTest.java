package io.cambrian.searchspace.tuning.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.loss.LossFormat;
import io.cambrian.searchspace.loss.LossLanguage;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.LossSpace;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.AlgorithmFormat;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.Fields;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class TunedSpaceTest {

    private static final TuningSpace TUNINGS =
            new TuningSpace(List.of(Fields.LOG, Fields.EPOCHS, Fields.OPTIMISER), List.of());
    private static final LossSpace PROGRAMS = LossSpace.bootstrap(LossLanguage.small(), NamedLosses.DQN);
    private static final HyperParameters HELD = TUNINGS.decode(new double[] {0.5, 0.5, 0.5});

    private final JointSpace<LossProgram> joint = new JointSpace<>(PROGRAMS, TUNINGS);
    private final HeldProgramSpace<LossProgram> heldProgram =
            new HeldProgramSpace<>(NamedLosses.DQN, new LossFormat(), TUNINGS);
    private final HeldTuningSpace<LossProgram> heldTuning = new HeldTuningSpace<>(PROGRAMS, HELD);

    @Test
    void samplesMutantsAndChildrenAreMembersAndAreReadBack() {
        for (TunedSpace<LossProgram> space : List.of(joint, heldProgram, heldTuning)) {
            Property.holds(1, 100, space::sample, (member, random) -> {
                Tuned<LossProgram> mutant = space.mutate(member, random);
                Tuned<LossProgram> child = space.cross(mutant, space.sample(random), random);
                for (Tuned<LossProgram> each : List.of(member, mutant, child)) {
                    assertEquals(Verdict.accepted(), space.check(each));
                    assertEquals(each, space.format().read(space.format().write(each)));
                    String canonical = space.format().writeCanonical(each);
                    assertEquals(each.id(), space.format().read(canonical).id());
                    assertEquals(each.id(), CandidateId.ofCanonical(canonical));
                }
            });
        }
    }

    @Test
    void whatIsHeldStaysAndWhatIsNotVaries() {
        Property.holds(2, 100, joint::sample, (member, random) -> {
            assertEquals(NamedLosses.DQN, heldProgram.sample(random).program());
            assertEquals(HELD, heldTuning.sample(random).tuning());
            Tuned<LossProgram> mutant = joint.mutate(member, random);
            assertTrue(
                    mutant.program().equals(member.program()) || mutant.tuning().equals(member.tuning()));
        });
    }

    @Test
    void aHeldProgramIsSearchedInTheCube() {
        Property.holds(
                3,
                100,
                heldProgram::sample,
                (member, random) -> assertEquals(
                        member.program(),
                        heldProgram.decode(heldProgram.encode(member)).program()));
        assertEquals(3, heldProgram.dimension());
        assertEquals(HELD, heldProgram.decode(new double[] {0.5, 0.5, 0.5}).tuning());
    }

    /** This text and this id must never change: archives refer to them. */
    @Test
    void theCanonicalFormIsAsRecorded() {
        Tuned<Algorithm> tuned = Tuned.of(
                Algorithm.TD3,
                new AlgorithmFormat(),
                HyperParameters.NONE.with("learning-rate", new Setting.Real(1e-3)));
        TunedFormat<Algorithm> format = new TunedFormat<>(new AlgorithmFormat());
        assertEquals(
                "{\"kind\":\"tuned\",\"version\":1,\"program\":" + new AlgorithmFormat().write(Algorithm.TD3)
                        + ",\"tuning\":{\"kind\":\"hyper-parameters\",\"version\":1,\"settings\":{\"learning-rate\":0.001}}}",
                format.writeCanonical(tuned));
        assertEquals("825b283230494953a74dc762d93133a6", tuned.id().hex());
        assertEquals("TD3 with learning-rate 0.001", format.formula(tuned));
    }

    @Test
    void fingerprintsTellProgramsAndTuningsApart() {
        Tuned<LossProgram> one = joint.sample(new SearchSeed(4).generator());
        Tuned<LossProgram> other = one.with(HELD);
        assertEquals(joint.fingerprint(one), joint.fingerprint(one.with(one.tuning())));
        assertNotEquals(joint.fingerprint(one), joint.fingerprint(other));
        assertNotEquals(one, other);
        assertNotEquals(one.id(), other.id());
    }

    @Test
    void strangersAreRejectedWithTheReason() {
        Tuned<LossProgram> ddqn = Tuned.of(NamedLosses.byName("DoubleDQN"), new LossFormat(), HELD);
        assertRejected("this space holds the program", heldProgram.check(ddqn));
        Tuned<LossProgram> other = ddqn.with(HELD.with("epochs", new Setting.Whole(9)));
        assertRejected("this space holds the tuning learning-rate 0.001", heldTuning.check(other));
        Tuned<LossProgram> scheduled = ddqn.with(new Schedule(List.of(new ChangePoint(0, HELD, 0))));
        assertRejected("a space of hyper-parameters has no schedules", joint.check(scheduled));
        assertThrows(
                IllegalArgumentException.class, () -> heldProgram.mutate(scheduled, new SearchSeed(5).generator()));
    }

    @Test
    void whatIsNotTunedIsRefused() {
        String found = assertThrows(
                        CandidateFormatException.class,
                        () -> joint.format().read("{\"kind\":\"tuned\",\"version\":1,\"program\":7}"))
                .getMessage();
        assertTrue(found.contains("has both as objects, found 7 as its program"), found);
    }

    private static void assertRejected(String reason, Verdict verdict) {
        String found = assertInstanceOf(Verdict.Rejected.class, verdict).reason();
        assertTrue(found.contains(reason), found);
    }
}
