package io.cambrian.evaluators.task;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The members of the suites. What is held out differs from what is searched on in dynamics or rules, not only in size. */
final class TaskSuites {

    private static final int GRIDS_EACH = 8;

    static final List<TaskSuite> ALL = List.of(
            new TaskSuite(
                    "classic",
                    List.of("CartPole-v1", "MountainCar-v0", "Catch", "DeepSea-8"),
                    List.of("Acrobot-v1", "Pendulum-v1@5", "UmbrellaChain-10", "DiscountingChain-3")),
            new TaskSuite(
                    "minatar",
                    List.of("MinAtar-Breakout", "MinAtar-Asterix"),
                    List.of("MinAtar-Freeway", "MinAtar-Seaquest", "MinAtar-SpaceInvaders")),
            new TaskSuite("grid", smallGrids(1), handMadeAndSmallGrids()),
            new TaskSuite(
                    "minigrid",
                    List.of(
                            "MiniGrid-Empty-Random-5x5-v0-one-hot",
                            "MiniGrid-DoorKey-5x5-v0-one-hot",
                            "MiniGrid-LavaGapS5-v0-one-hot",
                            "MiniGrid-SimpleCrossingS9N1-v0-one-hot"),
                    List.of(
                            "MiniGrid-FourRooms-v0-one-hot",
                            "MiniGrid-Unlock-v0-one-hot",
                            "MiniGrid-KeyCorridorS3R1-v0-one-hot",
                            "MiniGrid-MultiRoom-N2-S4-v0-one-hot",
                            "MiniGrid-Dynamic-Obstacles-5x5-v0-one-hot")),
            new TaskSuite(
                    "bandit",
                    List.of("BernoulliBandit-2", "BernoulliBandit-5"),
                    List.of("BernoulliBandit-10", "GaussianBandit-2", "GaussianBandit-10")));

    private TaskSuites() {}

    private static List<String> smallGrids(int first) {
        return IntStream.range(first, first + GRIDS_EACH)
                .mapToObj(number -> "GridWorld-small-" + number)
                .toList();
    }

    private static List<String> handMadeAndSmallGrids() {
        return Stream.concat(
                        smallGrids(1 + GRIDS_EACH).stream(),
                        Stream.of("GridWorld-dense", "GridWorld-sparse", "GridWorld-long", "GridWorld-longer"))
                .toList();
    }
}
