package io.cambrian.evaluators.environment.minigrid;

class PartialMiniGridTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new DoorKey(5);
    }

    @Override
    protected MiniGrid game(int copies) {
        return MiniGrid.partial(layout(), copies);
    }

    @Override
    protected int distinctStarts() {
        return 29;
    }
}
