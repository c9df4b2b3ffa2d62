package io.cambrian.metalearners.jenetics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.toy.UnitCube;
import io.cambrian.metalearners.toy.UnitPoint;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BreedingTest {

    private static final UnitCube CUBE = new UnitCube(6, 0);

    static List<Alteration> crossovers() {
        return List.of(
                new Alteration.MeanCrossover(0.4),
                new Alteration.LineCrossover(0.4, 0.1),
                new Alteration.IntermediateCrossover(0.4, 0),
                new Alteration.SimulatedBinaryCrossover(0.4, 2),
                new Alteration.UniformCrossover(0.4, 0.5),
                new Alteration.SinglePointCrossover(0.4),
                new Alteration.MultiPointCrossover(0.4, 2),
                new Alteration.SpaceCross(0.4));
    }

    static List<Alteration> mutations() {
        return List.of(
                new Alteration.Mutator(0.2),
                new Alteration.GaussianMutator(0.2, 0.1),
                new Alteration.SwapMutator(0.3),
                new Alteration.SpaceMutate(0.5));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void aMutantHasOneParentAndDiffersFromIt(Alteration alteration) {
        List<UnitPoint> parents = parents(50);
        List<Child<UnitPoint>> children = children(parents, alteration);
        long mutants = 0;
        for (int i = 0; i < children.size(); i++) {
            Child<UnitPoint> child = children.get(i);
            assertEquals(List.of(parents.get(i)), child.parents());
            boolean copied = child.operator().equals("copy");
            assertTrue(!copied || child.candidate().equals(parents.get(i)));
            mutants += copied ? 0 : 1;
        }
        assertTrue(mutants > 5 && mutants < 50, mutants + " of 50 by " + alteration.name());
    }

    @ParameterizedTest
    @MethodSource("crossovers")
    void theParentsOfACrossAreThoseWhoseCoordinatesItHas(Alteration alteration) {
        List<UnitPoint> parents = parents(50);
        List<Child<UnitPoint>> children = children(parents, alteration);
        long crossed = 0;
        for (int i = 0; i < children.size(); i++) {
            Child<UnitPoint> child = children.get(i);
            assertEquals(parents.get(i), child.parents().getFirst());
            if (child.operator().equals("cross")) {
                crossed++;
                assertTrue(child.parents().size() >= 2);
                if (exchanges(alteration)) {
                    assertAllInherited(child);
                }
            } else {
                assertEquals(parents.get(i), child.candidate());
            }
        }
        assertTrue(crossed > 5, crossed + " of 50 by " + alteration.name());
    }

    @Test
    void parentsAreKnownThroughAWholeChain() {
        List<UnitPoint> parents = parents(30);
        Breeding<UnitPoint> breeding = new Breeding<>(
                new Representation.Coordinates<>(CUBE),
                List.of(
                        new Alteration.UniformCrossover(0.3, 0.5),
                        new Alteration.SpaceCross(0.3),
                        new Alteration.SinglePointCrossover(0.3),
                        new Alteration.MultiPointCrossover(0.3, 3)));
        for (Child<UnitPoint> child : breeding.children(parents, generator())) {
            assertAllInherited(child);
        }
    }

    /** The mean move of 20,000 coordinates is 0 within four standard errors, 0.0028, and its deviation the one demanded. */
    @Test
    void aGaussianMutatorMovesCoordinatesFromWhereTheyAre() {
        UnitCube line = new UnitCube(1, 0);
        List<UnitPoint> parents = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            parents.add(line.decode(new double[] {0.7}));
        }
        Breeding<UnitPoint> breeding = new Breeding<>(
                new Representation.Coordinates<>(line), List.of(new Alteration.GaussianMutator(1, 0.05)));
        double sum = 0;
        double squares = 0;
        for (Child<UnitPoint> child : breeding.children(parents, generator())) {
            double move = child.candidate().coordinates().getFirst() - 0.7;
            sum += move;
            squares += move * move;
        }
        assertEquals(0, sum / 20_000, 4 * 0.05 / Math.sqrt(20_000));
        assertEquals(0.05, Math.sqrt(squares / 20_000), 4 * 0.05 / Math.sqrt(40_000));
    }

    @Test
    void cornersOfTheCubeAreGenesToo() {
        UnitPoint low = CUBE.decode(new double[6]);
        UnitPoint high = CUBE.decode(new double[] {1, 1, 1, 1, 1, 1});
        for (Alteration alteration : crossovers()) {
            for (Child<UnitPoint> child : children(List.of(low, high, high), alteration)) {
                assertTrue(child.candidate().coordinates().stream().allMatch(x -> x >= 0 && x <= 1));
                assertTrue(!exchanges(alteration)
                        || child.candidate().coordinates().stream().allMatch(x -> x == 0 || x == 1));
            }
        }
    }

    private static boolean exchanges(Alteration alteration) {
        return switch (alteration) {
            case Alteration.UniformCrossover crossover -> true;
            case Alteration.SinglePointCrossover crossover -> true;
            case Alteration.MultiPointCrossover crossover -> true;
            case Alteration.SpaceCross crossover -> true;
            default -> false;
        };
    }

    private static void assertAllInherited(Child<UnitPoint> child) {
        for (int c = 0; c < CUBE.dimension(); c++) {
            int coordinate = c;
            double value = child.candidate().coordinates().get(c);
            assertTrue(child.parents().stream()
                    .anyMatch(parent -> parent.coordinates().get(coordinate) == value));
        }
    }

    private static List<Child<UnitPoint>> children(List<UnitPoint> parents, Alteration alteration) {
        return new Breeding<>(new Representation.Coordinates<>(CUBE), List.of(alteration))
                .children(parents, generator());
    }

    private static List<UnitPoint> parents(int count) {
        RandomGenerator random = new RootSeed(3).search().generator();
        List<UnitPoint> parents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parents.add(CUBE.sample(random));
        }
        return parents;
    }

    private static RandomGenerator generator() {
        return new RootSeed(4).search().generator();
    }
}
