package io.cambrian.searchspace.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurriculumSpaceTest {

    private static final CurriculumSpace SPACE = new CurriculumSpace(LevelRanges.ALL, 4000);
    private static final CurriculumSpace CRAMPED =
            new CurriculumSpace(new LevelRanges(new Range(1, 3), new Range(2, 4), new Range(1, 3), 12), 2);

    @Test
    void samplesMutantsAndChildrenAreMembersAndAreReadBack() {
        for (CurriculumSpace space : new CurriculumSpace[] {SPACE, CRAMPED}) {
            Property.holds(1, 1_000, space::sample, (member, random) -> {
                LevelCurriculum mutant = space.mutate(member, random);
                LevelCurriculum child = space.cross(mutant, space.sample(random), random);
                for (LevelCurriculum each : new LevelCurriculum[] {member, mutant, child}) {
                    assertEquals(Verdict.accepted(), space.check(each));
                    assertEquals(each, space.format().read(space.format().write(each)));
                    String canonical = space.format().writeCanonical(each);
                    assertEquals(each.id(), CandidateId.ofCanonical(canonical));
                    assertFalse(space.format().formula(each).isBlank());
                }
            });
        }
    }

    @Test
    void everyKindOfChoiceIsSampledAndFoundByMutation() {
        RandomGenerator random = new SearchSeed(3).generator();
        Set<Class<?>> sampled = IntStream.range(0, 100)
                .mapToObj(i -> SPACE.sample(random).choice().getClass())
                .collect(Collectors.toSet());
        Set<Class<?>> mutated = IntStream.range(0, 100)
                .mapToObj(i ->
                        SPACE.mutate(NamedCurricula.GROOVE, random).choice().getClass())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Choice.Random.class, Choice.Frozen.class, Choice.Replay.class), sampled);
        assertEquals(sampled, mutated);
    }

    @Test
    void aMutantDiffersInEitherLevelsOrChoice() {
        Property.holds(2, 200, SPACE::sample, (member, random) -> {
            LevelCurriculum mutant = SPACE.mutate(member, random);
            assertEquals(
                    true,
                    mutant.levels().equals(member.levels()) || mutant.choice().equals(member.choice()));
        });
    }

    @Test
    void whatIsTooLargeIsRejected() {
        assertInstanceOf(Verdict.Rejected.class, CRAMPED.check(NamedCurricula.GROOVE));
        assertInstanceOf(
                Verdict.Rejected.class, CRAMPED.check(new LevelCurriculum(CRAMPED.within(), Choice.Replay.GROOVE)));
        assertEquals(Verdict.accepted(), SPACE.check(NamedCurricula.GROOVE));
    }

    @Test
    void differentCurriculaHaveDifferentFingerprints() {
        assertNotEquals(
                SPACE.fingerprint(NamedCurricula.GROOVE), SPACE.fingerprint(NamedCurricula.DOMAIN_RANDOMISATION));
    }
}
