package io.cambrian.evaluators.environment.minigrid;

class FullMiniGridTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new DoorKey(5);
    }

    @Override
    protected MiniGrid game(int copies) {
        return MiniGrid.full(layout(), copies);
    }

    @Override
    protected int distinctStarts() {
        return 38;
    }
}
