package io.cambrian.evaluators.gymnasium;

class PendulumOfGymnasiumTest extends GymnasiumConformance {

    @Override
    String name() {
        return "gymnasium:Pendulum-v1";
    }

    @Override
    protected int horizon() {
        return 200;
    }
}
