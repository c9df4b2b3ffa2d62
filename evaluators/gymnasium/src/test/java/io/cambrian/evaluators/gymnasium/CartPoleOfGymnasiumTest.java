package io.cambrian.evaluators.gymnasium;

class CartPoleOfGymnasiumTest extends GymnasiumConformance {

    @Override
    String name() {
        return "gymnasium:CartPole-v1";
    }

    @Override
    protected int horizon() {
        return 500;
    }
}
