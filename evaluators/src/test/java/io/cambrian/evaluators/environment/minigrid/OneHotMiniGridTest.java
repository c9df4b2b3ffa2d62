package io.cambrian.evaluators.environment.minigrid;

class OneHotMiniGridTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new DoorKey(5);
    }

    @Override
    protected MiniGrid game(int copies) {
        return MiniGrid.oneHot(layout(), copies);
    }

    @Override
    protected int distinctStarts() {
        return 29;
    }
}
