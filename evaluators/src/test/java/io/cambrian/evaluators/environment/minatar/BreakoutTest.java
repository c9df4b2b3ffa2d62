package io.cambrian.evaluators.environment.minatar;

class BreakoutTest extends MinAtarConformance {

    BreakoutTest() {
        super("breakout", "013", 1_000);
    }

    @Override
    Breakout game(int copies, Variant variant, Dice dice) {
        return new Breakout(copies, variant, dice);
    }

    @Override
    Mean randomReturn(Variant variant) {
        return switch (variant) {
            case STICKY -> new Mean(0.519, 0.013);
            case MINIMAL -> new Mean(0.431, 0.013);
        };
    }

    @Override
    protected int distinctStarts() {
        return 2;
    }
}
